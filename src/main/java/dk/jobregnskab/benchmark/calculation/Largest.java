package dk.jobregnskab.benchmark.calculation;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The largest deviation of a check, and where it is. */
final class Largest {

    private final Municipalities municipalities;
    private final List<BenchmarkFigure> where = new ArrayList<>();
    private BigDecimal largest = BigDecimal.ZERO;
    private boolean compared;

    Largest(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    void add(BenchmarkFigure figure, BigDecimal apart) {
        compared = true;
        if (apart.compareTo(largest) > 0) {
            where.clear();
            largest = apart;
        }
        if (apart.signum() > 0 && apart.compareTo(largest) == 0) {
            where.add(figure);
        }
    }

    boolean compared() {
        return compared;
    }

    String text() {
        return largest.toPlainString();
    }

    /** The first place by name, and how many more there are as far apart. */
    Wording place() {
        if (where.isEmpty()) {
            return Wording.NONE;
        }
        BenchmarkFigure first = where.stream()
                .min(Comparator.comparing(this::name).thenComparing(BenchmarkFigure::group, BenefitGroups.order()))
                .orElseThrow();
        int others = where.size() - 1;
        String place = name(first) + ", " + first.group();
        return new Wording(
                "Største afvigelse: " + place
                        + (others == 0 ? "" : " (og " + others + (others == 1 ? " anden" : " andre") + ")"),
                "Largest deviation: " + place
                        + (others == 0 ? "" : " (and " + others + (others == 1 ? " other" : " others") + ")"));
    }

    private String name(BenchmarkFigure figure) {
        return municipalities.get(figure.municipalityCode()).name();
    }
}
