package dk.jobregnskab.intake.source;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every source there can be, as it stands, also those that are off. */
@Component
public class SourceStates {

    private final List<RemoteSources> sources;
    private final PullJournal journal;
    private final Clock clock;

    SourceStates(List<RemoteSources> sources, PullJournal journal, Clock clock) {
        this.sources = sources;
        this.journal = journal;
        this.clock = clock;
    }

    public List<SourceState> all() {
        return sources.stream()
                .flatMap(some -> some.all().stream())
                .map(source -> SourceState.of(source, journal, clock.instant()))
                .toList();
    }
}
