package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Other people's programs that read our workbooks. Where one is missing the test is skipped, unless the build promised it. */
final class Office {

    private static final int PATIENCE_SECONDS = 180;

    private Office() {}

    private static final Map<String, Boolean> THERE = new ConcurrentHashMap<>();

    /** To be called before each test, so that each is counted as skipped. */
    static void require(String what, String... probe) throws IOException, InterruptedException {
        if (!THERE.containsKey(what)) {
            THERE.put(what, works(probe));
        }
        boolean there = Boolean.TRUE.equals(THERE.get(what));
        if (!there && Boolean.getBoolean("office.required")) {
            fail(what + " is missing, and this build promises the tests that need it");
        }
        assumeTrue(there, what + " is missing");
    }

    private static boolean works(String... probe) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    /** Converts with Danish settings and forced recalculation, in a profile of its own: a shared one hangs. */
    static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
                <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
                </oor:items>
                """);
        Path out = Files.createDirectories(folder.resolve("converted"));
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                file.toString()));
        Path converted = out.resolve(file.getFileName().toString().replace(".xlsx", "." + format));
        assertThat(converted).isNotEmptyFile();
        return converted;
    }

    /** Runs to its end and gives its output. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("office", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended).as("%s ended in time: %s", command.get(0), text).isTrue();
            assertThat(process.exitValue()).as("%s: %s", command.get(0), text).isZero();
            return text;
        } finally {
            Files.delete(output);
        }
    }
}
