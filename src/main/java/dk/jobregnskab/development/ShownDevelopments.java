package dk.jobregnskab.development;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Comparisons that may leave the house. Of the register all or nothing: its weeks are finer than the months that are judged, so every month
 * touched must show the total and each part (formulas.md, sections 22 and 23.13).
 */
public final class ShownDevelopments {

    private final DisclosureControl.Disclosure shown;

    public ShownDevelopments(DisclosureControl.Disclosure shown) {
        this.shown = shown;
    }

    public List<Development> of(List<Development> computed) {
        return computed.stream().filter(this::mayLeave).toList();
    }

    private boolean mayLeave(Development development) {
        return !development.series().isRegister()
                || development.discreet(shown.smallestCount()).isPresent() && showsEveryMonth(development);
    }

    private boolean showsEveryMonth(Development development) {
        List<String> measures = measures(development);
        List<Period> judged = shown.months();
        return BenefitGroups.ALL.containsAll(measures)
                && months(development.own().points()).stream()
                        .allMatch(month -> judged.contains(month)
                                && measures.stream().allMatch(measure -> shown.group(month, measure)));
    }

    /** The rest is what the total leaves when all parts are shown. */
    private static List<String> measures(Development development) {
        List<String> measures = new ArrayList<>(List.of(development.series().measure()));
        development.own().parts().stream()
                .map(Part::name)
                .filter(name -> !name.equals(Part.REST))
                .forEach(name -> measures.add(name.danish()));
        return measures;
    }

    private static Set<Period> months(List<Point> points) {
        Set<Period> months = new TreeSet<>();
        for (Point point : points) {
            months.add(Period.month(point.period().start()));
            months.add(Period.month(point.period().end()));
        }
        return months;
    }
}
