package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.definition.JobDefinition.Sample;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The samples that travel in the jar, each with a fixed moment of receipt. */
@Component
public class Samples {

    private final Kinds kinds;
    private final Loader loader;
    private final Home home;
    private final PublishedData published;

    Samples(Kinds kinds, Loader loader, Home home, PublishedData published) {
        this.kinds = kinds;
        this.loader = loader;
        this.home = home;
        this.published = published;
    }

    /**
     * @param fetched contents that are the demo's too
     * @throws OperatorException when the database holds anything but samples
     */
    public void requireNothingElse(Set<String> fetched) {
        Set<String> ours = new HashSet<>(fetched);
        kinds.all().forEach(kind -> kind.definition()
                .samples()
                .forEach(sample -> ours.add(shipped(kind, sample).sha256())));
        if (!published.holdsNothingBut(ours)) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "This database holds data that are not the demo's, and the demo never mixes with real figures."
                            + " Give the demo a home of its own (--home DIR demo); one that an earlier version made can be deleted.");
        }
    }

    public List<LoadResult> load() {
        List<LoadResult> results = new ArrayList<>();
        for (DeliveryKind<?> kind : kinds.all()) {
            for (Sample sample : kind.definition().samples()) {
                results.add(load(kind, sample));
            }
        }
        return results;
    }

    private LoadResult load(DeliveryKind<?> kind, Sample sample) {
        ShippedFile shipped = shipped(kind, sample);
        try {
            Path copy = Files.createTempFile(home.landing(), "sample", ".part");
            try {
                Files.write(copy, shipped.bytes());
                return loader.load(new Landing.Request(
                        copy,
                        shipped.name(),
                        sample.receivedAt(),
                        sample.constructed(),
                        kind.name(),
                        sample.table(),
                        null,
                        null));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedFile shipped(DeliveryKind<?> kind, Sample sample) {
        return ShippedFile.of(kind.definition().job(), sample.file());
    }
}
