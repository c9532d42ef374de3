package dk.jobregnskab.intake.landing;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.loading.DeliveryStore;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.WholeFile;
import dk.jobregnskab.reference.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Landing in a folder: each content once, under its SHA-256. */
@Component
class FolderLanding implements Landing {

    private static final Problem NOT_A_FILE = Problem.ofFile(
            "not-a-file",
            "det er ikke en almindelig fil (genveje, mapper og rør følges ikke). Lever selve filen",
            "it is not a regular file (links, folders and pipes are not followed). Deliver the file itself");

    private final Home home;
    private final Kinds kinds;
    private final DeliveryStore store;
    private final TransactionTemplate transaction;
    private final LoadProgress progress;
    private final Clock clock;

    FolderLanding(
            Home home,
            Kinds kinds,
            DeliveryStore store,
            TransactionTemplate transaction,
            LoadProgress progress,
            Clock clock) {
        this.home = home;
        this.kinds = kinds;
        this.store = store;
        this.transaction = transaction;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public List<Delivery> unfinished() {
        return store.landed();
    }

    @Override
    public void landOutdated() {
        Map<String, Integer> versions = new HashMap<>();
        kinds.all().forEach(kind -> versions.put(kind.name(), kind.parserVersion()));
        Set<String> readBefore = store.kindsReadBefore(versions);
        for (DeliveryKind<?> kind : kinds.all()) {
            if (!readBefore.contains(kind.name())) {
                continue;
            }
            for (Delivery outdated : store.outdated(kind.name(), kind.parserVersion())) {
                if (Files.isRegularFile(home.landing().resolve(outdated.sha256()), LinkOption.NOFOLLOW_LINKS)) {
                    store.insert(outdated.readAnewBy(kind.parserVersion()));
                }
            }
        }
    }

    @Override
    public Outcome land(Request request) {
        progress.phase("land", request.name());
        @Nullable DeliveryKind<?> asked = request.kind() == null ? null : kinds.require(request.kind(), "load");
        try {
            if (!Files.isRegularFile(request.file(), LinkOption.NOFOLLOW_LINKS)) {
                return refused(
                        request,
                        Sha256.of(("not a file: " + request.name()).getBytes(StandardCharsets.UTF_8)),
                        0,
                        NOT_A_FILE);
            }
            InputStream opened = opened(request.file());
            if (opened == null) {
                return new Outcome.Unreadable();
            }
            String sha256 = copy(opened);
            Path landed = home.landing().resolve(sha256);
            try {
                DeliveryKind<?> kind = asked == null ? kinds.recognise(landed, optionsOf(request)) : asked;
                return recognised(request, sha256, Files.size(landed), kind);
            } catch (RefusedFileException refused) {
                return refused(request, sha256, Files.size(landed), refused.problem());
            }
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILED,
                    "The file " + request.name() + " could not be copied to " + home.landing() + ": " + e.getMessage()
                            + ". Check free space and rights, then run again.",
                    e);
        }
    }

    private static LoadOptions optionsOf(Request request) {
        return new LoadOptions(request.name(), request.table(), request.period());
    }

    private Outcome recognised(Request request, String sha256, long bytes, DeliveryKind<?> kind) {
        Optional<Delivery> published = store.findPublished(kind.name(), sha256, kind.parserVersion());
        if (published.isPresent()) {
            return new Outcome.AlreadyLoaded(published.get().lyingInInboxAs(request.inboxName()));
        }
        Optional<Delivery> unfinished = store.landed().stream()
                .filter(delivery ->
                        delivery.sha256().equals(sha256) && delivery.kind().equals(kind.name()))
                .findFirst();
        if (unfinished.isPresent()) {
            return new Outcome.ToLoad(restated(unfinished.get(), request));
        }
        Optional<Delivery> outdated = store.outdated(kind.name(), kind.parserVersion()).stream()
                .filter(delivery -> delivery.sha256().equals(sha256))
                .findFirst();
        if (outdated.isPresent()) {
            return new Outcome.ToLoad(
                    store.insert(outdated.get().readAnewBy(kind.parserVersion()).lyingInInboxAs(request.inboxName())));
        }
        String table = kind.tableOf(optionsOf(request));
        return new Outcome.ToLoad(
                store.insert(delivery(request, sha256, bytes, kind.name(), table, kind.parserVersion())));
    }

    private Delivery restated(Delivery unfinished, Request request) {
        Instant received = request.receivedAt();
        return received == null && !request.constructed()
                ? unfinished
                : store.restate(
                        unfinished,
                        received == null ? unfinished.receivedAt() : received.truncatedTo(ChronoUnit.MICROS),
                        unfinished.constructed() || request.constructed());
    }

    private Outcome refused(Request request, String sha256, long bytes, Problem problem) {
        String kind = request.kind() == null ? "" : request.kind();
        Delivery refused = transaction.execute(status -> {
            Delivery landed = store.insert(delivery(request, sha256, bytes, kind, "", 0));
            store.insertRejected(landed.id(), 0, List.of(problem));
            store.refuse(landed.id(), problem.sentence());
            return store.get(landed.id());
        });
        return new Outcome.Refused(refused);
    }

    private Delivery delivery(
            Request request, String sha256, long bytes, String kind, String table, int parserVersion) {
        Instant received = request.receivedAt() == null ? clock.instant() : request.receivedAt();
        return new Delivery(
                0,
                kind,
                table,
                request.period() == null ? "" : request.period().token(),
                sha256,
                parserVersion,
                request.name(),
                bytes,
                received.truncatedTo(ChronoUnit.MICROS),
                request.constructed(),
                Delivery.Status.LANDED,
                request.inboxName(),
                null);
    }

    /** Null where the file is gone, or may not be read by us: then nothing is known of it. */
    private static @Nullable InputStream opened(Path file) {
        try {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException notForUs) {
            return null;
        }
    }

    /** Copies to a temporary name that only the owner may read, makes it durable, then gives it its final name in one step. */
    private String copy(InputStream file) throws IOException {
        Path part = Files.createTempFile(home.landing(), "landing", ".part");
        try {
            String sha256 = Sha256.copy(file, Files.newOutputStream(part));
            WholeFile.put(part, home.landing().resolve(sha256));
            return sha256;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
