package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.register.RevisionTriangle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Our own figure of the last full month in a sentence. It stands by itself: never a continuation of the ministry's. */
public final class RegisterSentence {

    private static final int YEAR = 12;

    private final Register.RegisterEdition register;
    private final DisclosureControl.Disclosure shown;
    private final boolean danish;
    private final NumberText numbers;

    private RegisterSentence(Register.RegisterEdition register, DisclosureControl.Disclosure shown, Language language) {
        this.register = register;
        this.shown = shown;
        this.danish = language == Language.DANISH;
        this.numbers = NumberText.in(language);
    }

    /** Empty when the register has no full month that may be shown, or only such as were over before the period began: no news beside it. */
    public static Optional<String> of(Computation computation, Language language) {
        RegisterFigures register = computation.of(RegisterFigures.class);
        return new RegisterSentence(register.edition(), register.shown(), language)
                .sentence(
                        computation.municipality().name(), computation.period().start())
                .map(sentence -> Headline.marked(sentence, register.isConstructed(), language));
    }

    private Optional<RegisterFigure> total(Period month) {
        return register.groups(month).stream()
                .filter(figure -> figure.group().equals(BenefitGroups.TOTAL))
                .filter(figure -> shown.group(month, BenefitGroups.TOTAL))
                .findFirst();
    }

    private Optional<String> sentence(String municipality, LocalDate notBefore) {
        List<Period> months = shown.months();
        for (int i = months.size() - 1; i >= 0; i--) {
            Period month = months.get(i);
            Optional<RegisterFigure> full = total(month).filter(figure -> !figure.preliminary());
            if (month.end().isBefore(notBefore)) {
                return Optional.empty();
            }
            if (full.isPresent() && isWhole(month)) {
                return Optional.of(sentence(municipality, month, full.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(Period month) {
        return register.holds(month);
    }

    private String sentence(String municipality, Period month, RegisterFigure figure) {
        String persons = count(figure.fullTimePersons());
        BigDecimal price = figure.netPerFullTimePerson();
        String cost = price == null
                ? ""
                : danish
                        ? "; nettoudgift " + count(price)
                                + " kr. pr. fuldtidsperson pr. år (løbende priser, før udligning)"
                        : "; net cost " + count(price)
                                + " kr. per full-time person and year (current prices, before equalisation)";
        String source = source();
        return danish
                ? "Egen opgørelse af " + source + ": " + persons
                        + " fuldtidspersoner på midlertidige ydelser i " + municipality + " i " + month.danish()
                        + yearBefore(month, figure) + cost + "."
                : "Our own count from " + source + ": " + persons
                        + " full-time persons on temporary benefits in " + municipality + " in " + month.english()
                        + yearBefore(month, figure) + cost + ".";
    }

    private String source() {
        if (register.weightedByHours()) {
            return danish ? "ydelsesforløb, med timevægt" : "benefit spells, weighted by hours";
        }
        return danish ? "Ydelsesrefusion, uden timevægt" : "Ydelsesrefusion, without weighting by hours";
    }

    /** At equal age where that is known; else full against full. */
    private String yearBefore(Period month, RegisterFigure figure) {
        Period earlier = RevisionTriangle.monthsBefore(month, YEAR);
        RevisionTriangle triangle = new RevisionTriangle(register.revisions());
        Optional<BigDecimal> then = total(earlier)
                .filter(total -> isWhole(earlier))
                .flatMap(total -> triangle.now(month)
                        .flatMap(now -> triangle.at(earlier, RevisionTriangle.age(now)))
                        .filter(revision -> shown.total(earlier, revision.receivedAt()))
                        .map(Revision::fullTimePersons));
        if (then.isPresent()) {
            return change(figure, then.get(), earlier)
                    + (danish ? " på samme tidspunkt efter månedens udgang" : " at the same age");
        }
        return total(earlier)
                .filter(total -> isWhole(earlier))
                .map(total -> change(figure, total.fullTimePersons(), earlier))
                .orElse("");
    }

    private String change(RegisterFigure figure, BigDecimal then, Period earlier) {
        BigDecimal change = figure.fullTimePersons().subtract(then).setScale(0, RoundingMode.HALF_UP);
        if (change.signum() == 0) {
            return danish ? ", det samme som i " + earlier.danish() : ", the same as in " + earlier.english();
        }
        String direction = change.signum() < 0 ? (danish ? " færre" : " fewer") : (danish ? " flere" : " more");
        return ", " + count(change.abs()) + direction
                + (danish ? " end i " + earlier.danish() : " than in " + earlier.english());
    }

    private String count(BigDecimal value) {
        return numbers.decimal(value, 0);
    }
}
