package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.ProgramFile;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Names everything that a workbook can show: what it is calculated from, all deliveries there are, since earlier ones say what is new, open
 * refusals, what else features say of today, and the program that writes it.
 */
@Component
class ReportInputs {

    private final PublishedData published;
    private final Settings settings;
    private final List<ReportPart> features;

    ReportInputs(PublishedData published, Settings settings, List<ReportPart> features) {
        this.published = published;
        this.settings = settings;
        this.features = features;
    }

    String id(Computation computation) {
        Fingerprint inputs = new Fingerprint()
                .add(ProgramFile.mark())
                .add(computation.calculationId())
                .add(settings.register().smallestCount());
        published.identify(inputs);
        published.openRefusals().forEach(inputs::add);
        computation.sources().forEach(inputs::add);
        features.forEach(feature -> feature.standing().forEach(inputs::add));
        return inputs.hex();
    }
}
