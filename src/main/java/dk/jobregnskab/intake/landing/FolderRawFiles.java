package dk.jobregnskab.intake.landing;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.PurgeEvidence;
import dk.jobregnskab.intake.RawFiles;
import dk.jobregnskab.intake.loading.DeliveryStore;
import dk.jobregnskab.intake.loading.DeliveryStore.Concluded;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A file's time begins when its delivery was published or refused; without any delivery, when the file was written. */
@Component
class FolderRawFiles implements RawFiles {

    private static final Logger log = LoggerFactory.getLogger(FolderRawFiles.class);

    private final Home home;
    private final Duration keep;
    private final DeliveryStore store;
    private final PersonalFiles personal;
    private final PurgeEvidence evidence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FolderRawFiles(
            Home home,
            Settings settings,
            DeliveryStore store,
            PersonalFiles personal,
            PurgeEvidence evidence,
            TransactionTemplate transaction,
            Clock clock) {
        this.home = home;
        this.keep = settings.register().keepRaw();
        this.store = store;
        this.personal = personal;
        this.evidence = evidence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<RawFile> expired() {
        List<RawFile> expired = new ArrayList<>();
        Map<String, List<Concluded>> deliveries = store.byContent();
        try {
            for (Path file : files(home.landing())) {
                String name = file.getFileName().toString();
                if (name.matches("[0-9a-f]{64}")) {
                    expired(file, name, "landing", deliveries).ifPresent(expired::add);
                }
            }
            for (Path file : files(home.refused())) {
                if (!file.toString().endsWith(RefusedName.REASON)) {
                    expiredAmongRefused(file, deliveries).ifPresent(expired::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expired;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** People work in that folder too: what they took away or closed to us in the meantime is not ours to look at. */
    private Optional<RawFile> expiredAmongRefused(Path file, Map<String, List<Concluded>> deliveries) {
        try {
            return expired(file, Sha256.of(file), "inbox/refused", deliveries);
        } catch (IOException e) {
            log.warn("{} could not be looked at: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<RawFile> expired(Path file, String sha256, String place, Map<String, List<Concluded>> byContent)
            throws IOException {
        List<Concluded> known = byContent.getOrDefault(sha256, List.of());
        List<Delivery> deliveries = known.stream().map(Concluded::delivery).toList();
        if (deliveries.stream().anyMatch(delivery -> delivery.status() == Delivery.Status.LANDED)) {
            return Optional.empty();
        }
        Instant since = known.stream()
                .map(Concluded::at)
                .max(Comparator.naturalOrder())
                .orElse(Files.getLastModifiedTime(file).toInstant());
        if (!since.isBefore(clock.instant().minus(keep)) || !personal.holds(file, deliveries)) {
            return Optional.empty();
        }
        if (deliveries.isEmpty()) {
            return Optional.of(
                    new RawFile(file, null, CprNumbers.masked(file.getFileName().toString()), sha256, place));
        }
        Delivery newest = deliveries.get(deliveries.size() - 1);
        return Optional.of(new RawFile(file, newest.id(), newest.name(), sha256, place));
    }

    @Override
    public void delete(RawFile file) {
        transaction.executeWithoutResult(status -> {
            evidence.record(PurgeEvidence.What.RAW_FILE, file.sourceFileId(), null, 1, file.sha256());
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new OperatorException(
                        ExitCode.FAILED,
                        "The register file " + file.path() + " is older than it may be and cannot be deleted: "
                                + e.getMessage() + ". Give this user write access to its folder, then run again.",
                        e);
            }
        });
    }
}
