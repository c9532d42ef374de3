package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.fixture.workbook.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        for (Reports.Named named : Reports.all()) {
            if (named.name().contains("Budget") || named.name().contains("Outside")) {
                Files.createDirectories(Path.of("/tmp/lc"));
                Files.write(
                        Path.of("/tmp/lc/" + named.name() + ".xlsx"),
                        Parts.writer().write(named.model()));
            }
        }
    }
}
