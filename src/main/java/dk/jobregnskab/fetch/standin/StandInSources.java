package dk.jobregnskab.fetch.standin;

import dk.jobregnskab.run.StandIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Jobindsats, StatBank and an SFTP server with the samples that travel in the program. The register among them is constructed, and says so. */
public final class StandInSources implements StandIn {

    private static final String SFTP = "stand-in";
    private static final String OLDEST_EDITION = "2021QMAT02";
    /** Enough for a quarter; more would only take longer. */
    private static final List<String> REGISTER = List.of(
            "yr-konstrueret-0001-2020-02-20.csv",
            "yr-konstrueret-0002-2020-03-20.csv",
            "yr-konstrueret-0003-2020-04-20.csv");

    private final Path folder;
    private final StandInServer jobindsats;
    private final StandInServer statbank;
    private final SftpStandIn sftp;

    private StandInSources(Path folder, StandInServer jobindsats, StandInServer statbank, SftpStandIn sftp) {
        this.folder = folder;
        this.jobindsats = jobindsats;
        this.statbank = statbank;
        this.sftp = sftp;
    }

    /** Starts all three. */
    public static StandIn start() {
        try {
            Path folder = Files.createTempDirectory("jobregnskab-stand-in");
            String token = UUID.randomUUID().toString();
            write(folder.resolve("token"), token.getBytes(StandardCharsets.US_ASCII));
            JobindsatsStandIn series = new JobindsatsStandIn(token);
            series.publish(
                    PublishedTable.of("y30r21", "2022-10-20", "QMAT", 1, text("benchmark", "star-y30r21-benchmark.csv"))
                            .keep(row -> row.get(1).compareTo(OLDEST_EDITION) >= 0));
            series.publish(PublishedTable.of(
                    "y25i01", "2026-08-10", "M", 0, text("indicator", "star-y25i01-unemployment.csv")));
            StatbankStandIn population = new StatbankStandIn();
            population.publish("folk1am", "2026-03-11T08:00:00", text("pull", "dst-folk1am-population.csv"));
            KeyPair key = SftpStandIn.newKey();
            SftpStandIn.writeKey(key, folder.resolve("key"));
            Path served = Files.createDirectories(folder.resolve("served/ud"));
            for (String name : REGISTER) {
                try (InputStream packed = open("register", name + ".gz");
                        InputStream in = new GZIPInputStream(packed)) {
                    Files.copy(in, served.resolve(name));
                }
            }
            SftpStandIn sftp = new SftpStandIn(folder.resolve("served"), SftpStandIn.newKey(), key);
            Files.write(folder.resolve("known-hosts"), sftp.knownHosts());
            return new StandInSources(folder, StandInServer.start(series), StandInServer.start(population), sftp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] secret) throws IOException {
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(file, secret);
    }

    private static String text(String job, String file) throws IOException {
        try (InputStream in = open(job, file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String job, String file) {
        InputStream in = StandInSources.class.getResourceAsStream("/jobs/" + job + "/sample/" + file);
        if (in == null) {
            throw new IllegalStateException(
                    "the program is incomplete: the sample " + file + " is missing from the jar");
        }
        return in;
    }

    @Override
    public List<String> sources() {
        return List.of("jobindsats", "statbank", SFTP);
    }

    @Override
    public List<String> settings() {
        String source = "--jobregnskab.source.";
        String server = source + "sftp." + SFTP + ".";
        return List.of(
                source + "jobindsats.url=" + jobindsats.url(),
                source + "jobindsats.token-file=" + folder.resolve("token"),
                source + "jobindsats.tables=y30r21,y25i01",
                source + "statbank.url=" + statbank.url(),
                source + "statbank.enabled=true",
                source + "statbank.tables=folk1am",
                server + "host=localhost",
                server + "port=" + sftp.port(),
                server + "user=demo",
                server + "key-file=" + folder.resolve("key"),
                server + "known-hosts=" + folder.resolve("known-hosts"),
                server + "folder=/ud",
                server + "pattern=yr-*.csv",
                server + "constructed=true");
    }

    @Override
    public void close() {
        jobindsats.close();
        statbank.close();
        sftp.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
