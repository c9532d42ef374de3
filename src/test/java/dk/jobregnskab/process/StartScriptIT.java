package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script makes the program start faster where it can; where it cannot, the program starts all the same. */
@SuppressWarnings("NullAway.Init") // set by JUnit
final class StartScriptIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeEach
    void haveNoCache() {
        cache = folder.resolve("cache");
    }

    private Finished start(Map<String, String> variables, String... arguments) {
        Map<String, String> all = new HashMap<>(Map.of("JOBREGNSKAB_CACHE", cache.toString()));
        all.putAll(variables);
        return Jar.start(folder, folder, all, List.of(arguments)).finish();
    }

    private static void assertHelps(Finished help) {
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).first().asString().startsWith("Usage: jobregnskab");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void what_java_notes_is_noted_once_and_used() throws IOException {
        assertHelps(start(Map.of(), "--help"));
        Path noted = theOnlyFile();
        FileTime when = Files.getLastModifiedTime(noted);
        Path log = folder.resolve("classes.log");

        assertHelps(start(Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + log), "--help"));

        assertThat(theOnlyFile()).isEqualTo(noted);
        assertThat(Files.getLastModifiedTime(noted)).isEqualTo(when);
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.matches(".* dk\\.jobregnskab\\.Jobregnskab source: shared objects file.*"));
    }

    private Path theOnlyFile() {
        List<Path> files = FilesBelow.list(cache);
        assertThat(files).singleElement().asString().doesNotContain(".new.");
        return files.get(0);
    }

    @Test
    void a_cache_that_cannot_be_written_hinders_nothing() throws IOException {
        Files.writeString(cache, "no folder");

        assertHelps(start(Map.of(), "--help"));

        assertThat(cache).hasContent("no folder");
    }

    /** @param version nothing: a Java that does not say which it is */
    @ParameterizedTest
    @ValueSource(strings = {"", "JAVA_VERSION=\"99\"\n"})
    void a_java_that_nobody_knows_hinders_nothing(String version) throws IOException {
        assertHelps(start(Map.of("JAVA_HOME", otherJava(version).toString()), "--help"));

        assertThat(FilesBelow.list(cache)).isEmpty();
    }

    private Path otherJava(String version) throws IOException {
        Path home = folder.resolve("java");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexec '" + JAVA + "' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!version.isEmpty()) {
            Files.writeString(home.resolve("release"), version);
        }
        return home;
    }

    @Test
    void no_java_is_2_and_a_sentence() {
        Finished refused = start(Map.of("JAVA_HOME", folder.resolve("none").toString()), "--help");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).singleElement().asString().startsWith("jobregnskab: no Java found (");
    }

    @Test
    void a_jar_that_is_not_there_is_2_and_a_sentence() throws IOException {
        Path script = Files.copy(Jar.SCRIPT, folder.resolve("jobregnskab"));

        Finished refused =
                Running.start(Jar.script(script, folder, List.of("--help"))).finish();

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).singleElement().asString().startsWith("jobregnskab: jobregnskab.jar is neither in ");
    }

    /** A link to the script, as in /usr/local/bin. */
    @Test
    void arguments_arrive_whole_and_exit_codes_come_back() throws IOException {
        Path installed = Files.createDirectories(folder.resolve("it is here"));
        Files.copy(Jar.SCRIPT, installed.resolve("jobregnskab"));
        Files.createSymbolicLink(installed.resolve("jobregnskab.jar"), Jar.PACKAGED);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("it is here/jobregnskab"));
        String home = folder.resolve("my * home").toString();

        Finished missing = withoutCache(link, "--home", home, "load", "no such file ? .csv");
        Finished night = withoutCache(link, "--home", home, "nightly");

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).singleElement().asString().contains("no such file ? .csv");
        assertThat(night.exitCode()).isEqualTo(3);
        assertThat(FilesBelow.list(Path.of(home, "db"))).isNotEmpty();
    }

    private Finished withoutCache(Path script, String... arguments) throws IOException {
        ProcessBuilder builder = Jar.script(script, folder, List.of(arguments));
        builder.environment()
                .put("JOBREGNSKAB_CACHE", Files.writeString(cache, "no folder").toString());
        return Running.start(builder).finish();
    }
}
