package dk.jobregnskab.benchmark.internal;

import static java.util.stream.Collectors.groupingBy;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts against the published total. Each is rounded by itself, so 20 apart is no error; hundreds apart means that ressourceforløb and
 * ledighedsydelse lie outside the parts.
 */
final class PartsCheck {

    static final String ID = "benchmark.parts-vs-total";
    static final int TOLERANCE = 20;

    private static final Wording TITLE = new Wording(
            "Delgrupperne svarer til ydelsesgrupper i alt (faktisk antal)",
            "The parts agree with the total (actual count)");

    private static final Wording INCOMPLETE = new Wording(
            "der er ikke indlæst både tallet i alt og alle delgrupper", "the total or one of its parts is not loaded");

    private final Municipalities municipalities;

    PartsCheck(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** One municipality: expected is its total, found the sum of its parts. */
    Check ofOne(Period period, Collection<BenchmarkFigure> figures) {
        Integer total = null;
        int sum = 0;
        int parts = 0;
        String code = "";
        for (BenchmarkFigure figure : figures) {
            code = figure.municipalityCode();
            Integer actual = figure.actual();
            if (figure.group().equals(BenefitGroups.TOTAL)) {
                total = actual;
            } else if (actual != null) {
                sum += actual;
                parts++;
            }
        }
        if (total == null || parts < BenefitGroups.PARTS.size()) {
            return Check.notMade(ID, TITLE, text(total), String.valueOf(TOLERANCE), INCOMPLETE);
        }
        String name = municipalities.get(code).name();
        if (Math.abs(total - sum) <= TOLERANCE) {
            Wording place =
                    total == sum ? Wording.NONE : new Wording("Afvigelsen er i " + name, "The deviation is in " + name);
            return Check.ok(ID, TITLE, text(total), text(sum), String.valueOf(TOLERANCE), place);
        }
        return new Check(
                ID,
                Check.Status.WARNING,
                TITLE,
                text(total),
                text(sum),
                String.valueOf(TOLERANCE),
                new Wording(
                        name + " " + period + ": delgrupperne giver " + sum + ", i alt er " + total
                                + ". Ressourceforløb og ledighedsydelse ligger måske uden for delgrupperne",
                        name + " " + period + ": the parts add up to " + sum + ", the total is " + total
                                + ". Ressourceforløb and ledighedsydelse may lie outside the parts"));
    }

    /** All municipalities: the one that is furthest apart speaks. */
    Check ofAll(Period period, Collection<BenchmarkFigure> figures) {
        Map<String, List<BenchmarkFigure>> byMunicipality = figures.stream()
                .filter(BenchmarkFigure::isMunicipality)
                .collect(groupingBy(BenchmarkFigure::municipalityCode, TreeMap::new, Collectors.toList()));
        Check worst = Check.notMade(ID, TITLE, null, String.valueOf(TOLERANCE), INCOMPLETE);
        for (List<BenchmarkFigure> own : byMunicipality.values()) {
            Check check = ofOne(period, own);
            boolean made = check.status() != Check.Status.NOT_MADE;
            if (made && (worst.status() == Check.Status.NOT_MADE || distance(check) > distance(worst))) {
                worst = check;
            }
        }
        return worst;
    }

    private static int distance(Check check) {
        return check.expected() == null || check.found() == null
                ? 0
                : Math.abs(Integer.parseInt(check.expected()) - Integer.parseInt(check.found()));
    }

    private static @Nullable String text(@Nullable Integer count) {
        return count == null ? null : String.valueOf(count);
    }
}
