package dk.jobregnskab.figures;

import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.Moments;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deliveries as an explanation names them. */
@Component
public class ExplainedFiles {

    private final PublishedData published;

    ExplainedFiles(PublishedData published) {
        this.published = published;
    }

    public FigureExplainer.File of(long sourceFileId) {
        return published.sources(Set.of(sourceFileId)).stream()
                .map(source -> new FigureExplainer.File(
                        source.name(), source.sha256().substring(0, 12), Moments.iso(source.receivedAt())))
                .findFirst()
                .orElseThrow();
    }
}
