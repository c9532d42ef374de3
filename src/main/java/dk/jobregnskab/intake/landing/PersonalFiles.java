package dk.jobregnskab.intake.landing;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.table.RefusedFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which files may hold CPR numbers: those of a personal kind, and those that nobody could recognise. */
@Component
class PersonalFiles {

    private final Kinds kinds;

    PersonalFiles(Kinds kinds) {
        this.kinds = kinds;
    }

    /** @param deliveries of this content; the kind of a refused one may be no more than what somebody said */
    boolean holds(Path file, List<Delivery> deliveries) {
        if (deliveries.stream().anyMatch(delivery -> isPersonal(delivery.kind()))) {
            return true;
        }
        return deliveries.stream().noneMatch(delivery -> delivery.status() == Delivery.Status.PUBLISHED)
                && !isRecognisedAsImpersonal(file);
    }

    private boolean isPersonal(String kind) {
        return kinds.find(kind).filter(DeliveryKind::isPersonal).isPresent();
    }

    private boolean isRecognisedAsImpersonal(Path file) {
        try {
            return !kinds.recognise(file).isPersonal();
        } catch (RefusedFileException notRecognised) {
            return false;
        }
    }
}
