package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A monthly series in a few words: values by area, one month after the other, a dash where none is known. */
final class SmallSeries {

    private final List<ObservationPeriod> months;
    private final Map<String, AreaLine> areas = new HashMap<>();
    private final List<ObservedSeries.NamedPart> parts = new ArrayList<>();
    private boolean percentage;
    private boolean preliminary;
    private @Nullable Wording elsewhere;

    private SmallSeries(List<ObservationPeriod> months) {
        this.months = months;
    }

    static SmallSeries months(String first, int count) {
        ObservationPeriod start = ObservationPeriod.of(Period.parse(first).orElseThrow());
        return new SmallSeries(Interval.MONTH.between(start, start.start().plusMonths(count - 1L)));
    }

    SmallSeries area(String code, String values) {
        areas.put(code, line(values));
        return this;
    }

    SmallSeries part(String measure, String code, String values) {
        parts.add(new ObservedSeries.NamedPart(measure, Map.of(code, line(values))));
        return this;
    }

    SmallSeries percentage() {
        percentage = true;
        return this;
    }

    SmallSeries preliminary() {
        preliminary = true;
        return this;
    }

    SmallSeries onlyHere(Wording why) {
        elsewhere = why;
        return this;
    }

    private AreaLine line(String values) {
        NavigableMap<ObservationPeriod, BigDecimal> known = new TreeMap<>();
        String[] cells = values.strip().split("\\s+");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("-")) {
                known.put(months.get(i), new BigDecimal(cells[i]));
            }
        }
        return AreaLine.of(known);
    }

    /** All months are observed. */
    ObservedSeries observed() {
        return observed(new TreeSet<>(months));
    }

    /** @param skipped months that nobody published */
    ObservedSeries observedWithout(String... skipped) {
        NavigableSet<ObservationPeriod> observed = new TreeSet<>(months);
        for (String token : skipped) {
            observed.removeIf(period -> period.token().equals(token));
        }
        return observed(observed);
    }

    private ObservedSeries observed(NavigableSet<ObservationPeriod> observed) {
        Wording counted =
                percentage ? new Wording("»Ledige pct.«", "\"Ledige pct.\"") : new Wording("ledige", "unemployed");
        Wording subject = percentage ? counted : new Wording("antallet af ledige", "the number of unemployed");
        return new ObservedSeries(
                new Series(
                        "y25i01",
                        percentage ? "Ledige pct." : "Ledige i alt",
                        "month",
                        percentage,
                        counted,
                        subject,
                        new Wording("offentliggjort", "published"),
                        false),
                Interval.MONTH,
                observed,
                areas,
                elsewhere,
                !percentage,
                elsewhere == null,
                parts,
                period -> preliminary && period.equals(observed.last()),
                false);
    }
}
