package dk.jobregnskab.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.inspection.Inspection;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.RawRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One table gives the same facts in whatever dress it comes. */
class DressTest {

    private static final SampleFile TABLE = SampleFile.benchmark("2018QMAT04");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private static List<String> facts(Path file) {
        Interpreted<BenchmarkFigure> read = Interpreted.of(new BenchmarkDelivery(JobDefinitions.shipped()), file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.refusedBy()).isEmpty();
        return read.facts().stream().map(DressTest::withoutRow).toList();
    }

    private static String withoutRow(BenchmarkFigure figure) {
        return figure.toString().replaceFirst("row=\\d+", "");
    }

    @ParameterizedTest
    @EnumSource(Dress.class)
    void everyDressGivesTheSameFacts(Dress dress) {
        assertThat(facts(dress.write(TABLE, folder)))
                .hasSize(99 * 4)
                .isEqualTo(facts(Dress.CSV_UTF8.write(TABLE, folder)));
    }

    @ParameterizedTest
    @EnumSource(Dress.class)
    void theRealTableIsTheSameInEveryDress(Dress dress) {
        SampleFile real = SampleFile.realBenchmark();

        assertThat(facts(dress.write(real, folder)))
                .hasSize(98 * 4 * 5)
                .isEqualTo(facts(Dress.CSV_UTF8.write(real, folder)));
    }

    @ParameterizedTest
    @EnumSource(Dress.class)
    void everyDressIsRecognisedByItsContent(Dress dress) {
        Path renamed = SampleFile.write(folder.resolve("fil.dat"), read(dress.write(TABLE, folder)));

        Inspection inspection = Inspection.of(
                renamed,
                new Kinds(List.of(new BenchmarkDelivery(JobDefinitions.shipped()))),
                null,
                new LoadOptions("fil.dat", null, null));

        assertThat(inspection.kind()).isEqualTo("benchmark");
        assertThat(inspection.refusal()).isNull();
    }

    @Test
    void aBinaryNumberOfExcelIsTheDecimalItStandsFor() {
        Cell cell = new Cell("7.699999999999999289457264239899814128875732421875", true);

        assertThat(read(cell, 1)).isEqualByComparingTo("7.7");
    }

    @Test
    void aNumberOfJsonThatIsNoZeroButLooksLikeOneIsZero() {
        assertThat(read(new Cell("-0.0", true), 1)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    private static BigDecimal read(Cell cell, int decimals) {
        RawRow row = new RawRow(1, List.of(cell));
        Columns columns = Columns.match(List.of("x"), Map.of("x", List.of("x")));
        return Objects.requireNonNull(new RowReader(row, columns, NumberGrammar.COMMA).number(0, decimals));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
