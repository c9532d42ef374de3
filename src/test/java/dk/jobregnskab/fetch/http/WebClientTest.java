package dk.jobregnskab.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dk.jobregnskab.fetch.standin.StandInServer;
import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.platform.Settings;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is made of a server's faults: how often it is asked, what is said, and whose fault it is. */
@SuppressWarnings("NullAway.Init") // set by JUnit
final class WebClientTest {

    private static final String TOKEN = "hemmeligt-kendetegn-4711";
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    /** Remembers how long it was asked to wait, and does not. */
    private static final class Patience implements Budget {

        private final List<Duration> waited = new ArrayList<>();
        private int retries = 20;
        private boolean stopped;

        @Override
        public Duration left() {
            return Duration.ofMinutes(15);
        }

        @Override
        public boolean takeRetry() {
            return retries-- > 0;
        }

        @Override
        public void requireNotStopped() {
            if (stopped) {
                throw new IllegalStateException("stopped");
            }
        }

        @Override
        public void pause(Duration duration) {
            waited.add(duration);
        }
    }

    @TempDir
    private Path folder;

    private final Patience budget = new Patience();

    private static WebClient client(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "jobregnskab.home", "x",
                "jobregnskab.municipality", "151",
                "jobregnskab.version", "1",
                "jobregnskab.source.timeout", "20s",
                "jobregnskab.source.largest-answer", "2MB"));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new WebClient(new Binder(new MapConfigurationPropertySource(all))
                .bind("jobregnskab", Settings.class)
                .get());
    }

    private String ask(WebClient client, String url) throws Exception {
        Path file = Files.createTempFile(folder, "answer", ".part");
        return client.ask(new Question(URI.create(url + "/v3/data?secret=no"), null, TOKEN), file, budget)
                .text();
    }

    private PullException refused(WebClient client, String url) {
        return catchThrowableOfType(PullException.class, () -> ask(client, url));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("401", 1, USAGE, "it was sent as version 3 wants it (Bearer)", Faults.status(401)),
                arguments(
                        "401 of a key that has expired",
                        1,
                        USAGE,
                        "(401): it has expired",
                        Faults.status(401, "WWW-Authenticate", "Bearer error_description=\"The token expired\"")),
                arguments("403", 1, USAGE, "refuses us (403)", Faults.status(403)),
                arguments("404", 1, USAGE, "There is nothing at", Faults.status(404)),
                arguments("400", 1, FAILED, "did not understand the question (400)", Faults.status(400)),
                arguments("500", 3, FAILED, "an error of its own (500)", Faults.status(500)),
                arguments("503", 3, FAILED, "an error of its own (503)", Faults.status(503)),
                arguments(
                        "429 that asks for more time than there is",
                        1,
                        FAILED,
                        "asks to wait for 1 h. The next night asks again. (There is not so much time left",
                        Faults.status(429, "Retry-After", "3600")),
                arguments("cut off", 3, FAILED, "broke off before its answer was whole", Faults.breaksOff()),
                arguments(
                        "shorter than announced",
                        3,
                        FAILED,
                        "broke off before its answer was whole",
                        Faults.shorterThanAnnounced()),
                arguments("a slow dribble", 3, FAILED, "to the last byte within 400 ms", Faults.dribbles()),
                arguments("a gigabyte, announced", 1, FAILED, "more than 2 MB", Faults.gigabyte(true)),
                arguments("a gigabyte, without a word", 1, FAILED, "more than 2 MB", Faults.gigabyte(false)),
                arguments(
                        "a web page with 200",
                        1,
                        FAILED,
                        "a web page instead of data",
                        Faults.says("text/html", "\uFEFF <!DOCTYPE html><html></html>")),
                arguments("nothing with 200", 1, FAILED, "answered with nothing", Faults.says("text/plain", " ")),
                arguments(
                        "sent on to another server",
                        1,
                        USAGE,
                        "to another server, and that is not followed",
                        Faults.status(302, "Location", "https://example.org/v3/data")),
                arguments(
                        "sent on in a circle",
                        4,
                        USAGE,
                        "to another server, and that is not followed",
                        Faults.status(302, "Location", "/v3/data")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsToldInASentenceWithoutTheKey(String fault, int questions, int code, String said, HttpHandler handler) {
        try (FaultyServer server = new FaultyServer(handler)) {
            String timeout = fault.contains("dribble") ? "400ms" : "20s";
            PullException refused = refused(client("jobregnskab.source.timeout", timeout), server.url());

            assertThat(refused).isNotNull();
            assertThat(refused.sentence()).contains(said).doesNotContain(TOKEN, "secret", "Exception");
            assertThat(refused.exitCode().code()).isEqualTo(code);
            assertThat(server.asked()).hasSize(questions);
        }
    }

    @Test
    void aFaultThatPassesIsWaitedForAsLongAsTheServerSays() throws Exception {
        try (FaultyServer server = new FaultyServer(Faults.says("text/plain", "æøå"))) {
            server.willDo("", List.of(Faults.status(429, "Retry-After", "40"), Faults.status(500)));

            assertThat(ask(client(), server.url())).isEqualTo("æøå");
            assertThat(budget.waited).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(30));
        }
    }

    @Test
    void aConnectionThatIsResetIsTriedAgain() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread resets = new Thread(() -> resetAlways(server));
            resets.setDaemon(true);
            resets.start();

            PullException refused = refused(client(), "http://localhost:" + server.getLocalPort());

            assertThat(refused.sentence()).contains("broke off before its answer was whole");
            assertThat(budget.waited).hasSize(2);
        }
    }

    private static void resetAlways(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                InputStream in = socket.getInputStream();
                in.read(new byte[1000]);
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
                socket.setSoLinger(true, 0);
                socket.close();
            }
        } catch (Exception closed) {
            // the test has ended
        }
    }

    @Test
    void aRunThatIsToStopDoesNotWaitForTheAnswer() {
        budget.stopped = true;
        try (FaultyServer server = new FaultyServer(Faults.dribbles())) {
            long before = System.nanoTime();

            assertThatThrownBy(() -> ask(client("jobregnskab.source.timeout", "1m"), server.url()))
                    .hasMessage("stopped");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void theNightsTriesAreUsedUpOnce() {
        budget.retries = 1;
        try (FaultyServer server = new FaultyServer(Faults.status(503))) {
            refused(client(), server.url());
            refused(client(), server.url());

            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void aCertificateIsBelievedOnlyFromACaThatIsNamed() throws Exception {
        Path store = folder.resolve("server.p12");
        Path pem = folder.resolve("ca.pem");
        keytool(
                "-genkeypair -alias s -keyalg EC -validity 2 -dname CN=localhost -ext san=dns:localhost -storetype PKCS12"
                        + " -storepass changeit -keystore " + store);
        keytool("-exportcert -rfc -alias s -storepass changeit -keystore " + store + " -file " + pem);
        HttpsServer server = https(store);
        String url = "https://localhost:" + server.getAddress().getPort();
        try {
            PullException refused = refused(client(), url);

            assertThat(refused.exitCode().code()).isEqualTo(USAGE);
            assertThat(refused.sentence()).contains("a certificate that is not believed", "jobregnskab.source.ca-file");
            assertThat(budget.waited).isEmpty();
            assertThat(ask(client("jobregnskab.source.ca-file", pem.toString()), url))
                    .isEqualTo("ok");
        } finally {
            server.stop(0);
        }
    }

    private static HttpsServer https(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> StandInServer.answer(exchange, 200, "text/plain", "ok"));
        server.start();
        return server;
    }

    private static void keytool(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments.split(" ")));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }
}
