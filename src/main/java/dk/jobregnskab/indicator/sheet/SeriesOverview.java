package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.RecentMonths.Measure;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.overview.Card;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On Overblik: unemployment in the newest month, against the same month last year and beside the country. */
final class SeriesOverview implements OverviewPart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The month that is shown, and of what. */
    private record Newest(Measure measure, Period month) {}

    private static Optional<Newest> newest(Edition edition) {
        return RecentMonths.of(edition.report()).flatMap(recent -> recent.months().stream()
                .filter(month -> recent.principal().value(month, false) != null)
                .findFirst()
                .map(month -> new Newest(recent.principal(), month)));
    }

    @Override
    public List<Card> cards(Edition edition) {
        return newest(edition).map(newest -> card(edition, newest)).stream().toList();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return newest(edition)
                .filter(newest -> newest.measure().isConstructed())
                .isPresent();
    }

    private static Card card(Edition edition, Newest newest) {
        Labels labels = edition.labels();
        Measure measure = newest.measure();
        String key = (measure.isPercentage() ? "overview.unemployment.share" : "overview.unemployment")
                + (measure.isConstructed() ? ".constructed" : "");
        return new Card(
                labels.text(key, labels.period(newest.month())),
                Value.formula(
                        measure.cell(edition.table(UnemploymentTable.ID), newest.month(), false),
                        Format.ofScale(measure.scale())),
                about(edition, newest));
    }

    private static String about(Edition edition, Newest newest) {
        Labels labels = edition.labels();
        String own = change(edition, newest, false);
        String country = change(edition, newest, true);
        String first = own == null
                ? labels.text("overview.unemployment.unknown")
                : labels.text("overview.unemployment.change", own);
        return country == null ? first : first + "\n" + labels.text("overview.unemployment.country", country);
    }

    /** In number and percent, the country's in percent alone; a percentage in percentage points. */
    private static @Nullable String change(Edition edition, Newest newest, boolean country) {
        Measure measure = newest.measure();
        BigDecimal change = measure.change(newest.month(), country);
        if (change == null) {
            return null;
        }
        NumberText numbers = edition.numbers();
        String signed = sign(change) + numbers.decimal(change.abs(), measure.scale());
        if (measure.isPercentage()) {
            return edition.labels().text("overview.unemployment.points", signed);
        }
        BigDecimal then = measure.value(RecentMonths.before(newest.month(), RecentMonths.YEAR), country);
        if (then == null || then.signum() <= 0) {
            return country ? null : signed;
        }
        BigDecimal pct = HUNDRED.multiply(change).divide(then, 1, RoundingMode.HALF_UP);
        String inPercent =
                edition.labels().text("overview.unemployment.pct", sign(pct) + numbers.decimal(pct.abs(), 1));
        return country ? inPercent : signed + " (" + inPercent + ")";
    }

    private static String sign(BigDecimal number) {
        return number.signum() > 0 ? "+" : number.signum() < 0 ? "-" : "";
    }
}
