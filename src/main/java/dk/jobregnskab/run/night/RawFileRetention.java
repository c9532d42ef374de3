package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.RawFiles;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.run.Expired;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Retention;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Delivered files with CPR numbers. Every night deletes those whose time is over; they have one age, whatever a purge asks for. */
@Component
@Order(1)
class RawFileRetention implements Retention {

    private static final Logger log = LoggerFactory.getLogger(RawFileRetention.class);

    private final RawFiles files;
    private final Duration keep;
    private final GracefulStop stop;

    RawFileRetention(RawFiles files, Settings settings, GracefulStop stop) {
        this.files = files;
        this.keep = settings.register().keepRaw();
        this.stop = stop;
    }

    @Override
    public List<Expired> expired(@Nullable Integer olderThanMonths) {
        List<Expired.Part> parts = files.expired().stream()
                .map(file -> new Expired.Part(file.name(), file.sha256().substring(0, 12), file.place(), 1))
                .toList();
        return List.of(new Expired("delivered files", "older than " + age(), parts.size(), parts));
    }

    private String age() {
        return keep.equals(Duration.ofDays(keep.toDays())) ? keep.toDays() + " days" : keep.toHours() + " hours";
    }

    @Override
    public void delete(@Nullable Integer olderThanMonths) {
        deleteExpired();
    }

    /** @return how many */
    int deleteExpired() {
        List<RawFiles.RawFile> expired = files.expired();
        for (RawFiles.RawFile file : expired) {
            if (stop.isRequested()) {
                throw stop.exception();
            }
            files.delete(file);
            log.info(
                    "deleted {} (file id {}) from {}",
                    file.name(),
                    file.sha256().substring(0, 12),
                    file.place());
        }
        return expired.size();
    }
}
