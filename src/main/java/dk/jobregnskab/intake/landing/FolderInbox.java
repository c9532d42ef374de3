package dk.jobregnskab.intake.landing;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.Inbox;
import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.intake.Waiting;
import dk.jobregnskab.intake.loading.DeliveryStore;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Sha256;
import dk.jobregnskab.reference.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class FolderInbox implements Inbox {

    private static final Logger log = LoggerFactory.getLogger(FolderInbox.class);
    /** A file that still grows after this many looks waits for the next run. */
    private static final int MOST_LOOKS = 300;

    /** What two looks at a file compare. */
    private record Look(long size, long modified) {}

    private final Home home;
    private final Duration settle;
    private final DeliveryStore store;
    private final PersonalFiles personal;
    private final LoadProgress progress;
    private final Waiting waiting;

    FolderInbox(
            Home home,
            Settings settings,
            DeliveryStore store,
            PersonalFiles personal,
            LoadProgress progress,
            Waiting waiting) {
        this.home = home;
        this.settle = settings.inbox().settle();
        this.store = store;
        this.personal = personal;
        this.progress = progress;
        this.waiting = waiting;
    }

    @Override
    public List<Path> finishedFiles() {
        progress.phase("pull", "inbox");
        Map<Path, Look> before = look();
        for (int looks = 0; !before.isEmpty() && looks < MOST_LOOKS; looks++) {
            waiting.pauseSince(lastWritten(before), settle);
            Map<Path, Look> now = look();
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return settled(before);
    }

    /** A file that was written long ago is not waited for. */
    private static Instant lastWritten(Map<Path, Look> looks) {
        return Instant.ofEpochMilli(
                looks.values().stream().mapToLong(Look::modified).max().orElseThrow());
    }

    private List<Path> settled(Map<Path, Look> last) {
        Map<Path, Look> now = look();
        List<Map.Entry<Path, Look>> finished = new ArrayList<>();
        for (Map.Entry<Path, Look> file : last.entrySet()) {
            if (file.getValue().equals(now.get(file.getKey()))) {
                finished.add(file);
            } else {
                log.warn(
                        "{} is still being written and waits for the next run",
                        file.getKey().getFileName());
            }
        }
        finished.sort(Comparator.comparing(
                        (Map.Entry<Path, Look> file) -> file.getValue().modified())
                .thenComparing(file -> file.getKey().toString()));
        return finished.stream().map(Map.Entry::getKey).toList();
    }

    private Map<Path, Look> look() {
        Map<Path, Look> looks = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.inbox())) {
            for (Path file : files.filter(FolderInbox::isDelivered).toList()) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!attributes.isDirectory()) {
                    looks.put(
                            file,
                            new Look(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                }
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return looks;
    }

    private static boolean isDelivered(Path file) {
        return !Bystander.isCalled(file.getFileName().toString());
    }

    @Override
    public void tidyUnfinished() {
        store.stillInInbox().forEach(this::tidy);
    }

    @Override
    public void tidy(Delivery delivery) {
        String name = delivery.inboxName();
        if (name == null) {
            return;
        }
        try {
            for (Path file : called(name)) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    if (Sha256.of(file).equals(delivery.sha256())) {
                        takeOut(file, delivery);
                    }
                } else if (delivery.bytes() == 0 && isNoFile(file)) {
                    moveRefused(file, delivery);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.leftInbox(delivery);
    }

    /**
     * The files of the inbox that read as this name. A name that is no text in the machine's charset cannot be made into a path again, and
     * several may read alike.
     */
    private List<Path> called(String name) throws IOException {
        try (Stream<Path> files = Files.list(home.inbox())) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .toList();
        }
    }

    private void takeOut(Path file, Delivery delivery) throws IOException {
        if (delivery.status() == Delivery.Status.REFUSED) {
            moveRefused(file, delivery);
        } else {
            Files.delete(file);
        }
    }

    private void moveRefused(Path file, Delivery delivery) throws IOException {
        RefusedName name = new RefusedName(home.refused(), file, delivery);
        Files.writeString(
                name.reason(),
                VisibleText.of(delivery.name() + " was refused: " + delivery.refusal()) + "\nFile id: "
                        + delivery.sha256().substring(0, 12) + "\n");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && personal.holds(file, List.of(delivery))) {
            moveOwnerOnly(file, name.file());
        } else {
            move(file, name.file());
        }
    }

    /** Whoever delivered the file may have let others read it, and may own it: so it is written again, for nobody but us. */
    private void moveOwnerOnly(Path file, Path target) throws IOException {
        Path part = Files.createTempFile(home.refused(), "refused", ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            Files.copy(file, out);
        }
        move(part, target);
        Files.delete(file);
    }

    /** A link or a pipe: it is moved itself, never what it points to. */
    private static boolean isNoFile(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
