package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
final class ReportFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndLeavesNoHalfWorkbook() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Files.createSymbolicLink(folder.resolve(".a.xlsx.part"), Path.of("/dev/full"));

        assertThatThrownBy(() -> new ReportFolder(folder).write("a.xlsx", new byte[10_000]))
                .hasMessageContaining("a.xlsx could not be written (No space left on device)");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("reports"));

        assertThatThrownBy(() -> new ReportFolder(file).write("a.xlsx", new byte[1]))
                .hasMessageContaining("reports is there already, and is no folder");
    }

    @Test
    void aFolderInThePlaceOfTheWorkbookIsSaidAndLeavesNoPart() throws IOException {
        Files.createDirectories(folder.resolve("a.xlsx/b"));

        assertThatThrownBy(() -> new ReportFolder(folder).write("a.xlsx", new byte[1]))
                .hasMessageContaining("a.xlsx could not be written (");
        assertThat(folder.toFile().list()).containsExactly("a.xlsx");
    }

    @Test
    void whatIsNoWorkbookOfOursHasNoCalculation() throws IOException {
        assertThat(CalculationMark.of(folder)).isEmpty();
        assertThat(CalculationMark.of(Files.writeString(folder.resolve("a.xlsx"), "half")))
                .isEmpty();
    }
}
