package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's language and time zone decide nothing. */
class SameFiguresAnywhereOnH2IT {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private record Made(String night, String figures, Map<String, byte[]> workbooks) {}

    private Made on(String language, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        try (Cli cli = new Cli(folder.resolve(language), new H2Database())) {
            Cli.Result load = cli.run(
                    "load",
                    "--received-at",
                    "2026-08-01",
                    SampleFile.realBenchmark()
                            .keep(line -> line.contains(";2021QMAT02;"))
                            .write(folder.resolve("y30r21.csv"))
                            .toString(),
                    "jobs/savings/sample/ballerup-besparelse-2021.csv",
                    "jobs/indicator/sample/star-y25i01-unemployment.csv",
                    "jobs/development/sample/haendelser.csv",
                    "jobs/register/sample/forloeb-konstrueret-2020-01.csv");
            assertThat(load.code()).as(load.err()).isZero();
            Cli.Result night = cli.run("nightly");
            assertThat(night.code()).as(night.err()).isZero();
            return new Made(
                    night.out().replace(folder.resolve(language).toString(), ""),
                    cli.run("figures", "--period", "2021QMAT02", "--json").out(),
                    cli.workbooks());
        }
    }

    @Test
    void figuresAndWorkbooksAreTheSameBytesInEveryLocaleAndTimeZone() {
        Made danish = on("da-DK", "Europe/Copenhagen");

        for (String[] machine : new String[][] {
            {"en-US", "UTC"},
            {"tr-TR", "Europe/Istanbul"},
            {"ar-EG", "Pacific/Kiritimati"},
            {"th-TH-u-ca-buddhist", "America/New_York"}
        }) {
            Made other = on(machine[0], machine[1]);
            assertThat(other.figures()).as(machine[0]).isEqualTo(danish.figures());
            assertThat(other.night()).as(machine[0]).isEqualTo(danish.night());
            assertThat(other.workbooks()).as(machine[0]).containsExactlyInAnyOrderEntriesOf(danish.workbooks());
        }
    }
}
