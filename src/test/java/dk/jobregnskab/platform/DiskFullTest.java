package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;

final class DiskFullTest {

    private static final IOException FULL = new IOException("No space left on device");
    private static final Path HOME = Path.of("/srv/jobregnskab");

    @Test
    void itIsFoundHoweverDeepItLies() {
        assertThat(DiskFull.isBehind(FULL)).isTrue();
        assertThat(DiskFull.isBehind(new IllegalStateException(new UncheckedIOException(FULL))))
                .isTrue();
        assertThat(DiskFull.isBehind(new SQLException(
                        "The database has been closed",
                        "90098",
                        90098,
                        new MVStoreException(2, "Writing to db.mv.db failed: No space left on device"))))
                .isTrue();
        assertThat(DiskFull.isBehind(new SQLException("The table 't' is full", "HY000", 1114)))
                .isTrue();
    }

    @Test
    void anythingElseIsSomethingElse() {
        assertThat(DiskFull.isBehind(new IOException("Permission denied"))).isFalse();
        assertThat(DiskFull.isBehind(new IllegalArgumentException("column \"No space left on device\"")))
                .isFalse();
        assertThat(DiskFull.isBehind(new SQLException("closed", "90098", 90098)))
                .isFalse();
    }

    @Test
    void theSentenceSaysWhoseDisk() {
        assertThat(DiskFull.explain(FULL, HOME))
                .hasMessageStartingWith("The disk is full (No space left on device): a file below /srv/jobregnskab")
                .extracting(OperatorException::exitCode)
                .isEqualTo(ExitCode.FAILED);
        assertThat(DiskFull.explain(new SQLException("full", "HY000", 1021), HOME))
                .hasMessageStartingWith("The disk of the database server is full.");
    }
}
