package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.BudgetedPersons;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Band;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One chart: what is known, what is expected, how sure that is, and how many persons the budget has money for. */
final class ForecastPicture {

    private static final int SHOWN_MONTHS = 36;

    private static final int KNOWN = 1;
    private static final int EXPECTED = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int BUDGET = 5;
    private static final int FLOOR = 6;
    private static final int HEIGHT = 7;

    private final Edition edition;
    private final Labels labels;
    private final SeriesForecast forecast;
    private final List<KnownMonth> history;
    private final List<BudgetedPersons> budget;
    private final int decimals;
    private final Format format;
    private final List<Double> drawn = new ArrayList<>();
    private boolean budgeted;

    ForecastPicture(Edition edition, SeriesForecast forecast) {
        ForecastPage page = ForecastPage.of(edition.report());
        this.edition = edition;
        this.labels = edition.labels();
        this.forecast = forecast;
        List<KnownMonth> all = forecast.history();
        this.history = all.subList(Math.max(0, all.size() - SHOWN_MONTHS), all.size());
        this.budget = page.budget(forecast);
        this.decimals = ForecastWords.decimals(forecast);
        this.format = decimals == 0 ? Format.COUNT : Format.ONE_DECIMAL;
    }

    void draw(Charts chart) {
        DataBlock block = block();
        boolean sure = forecast.ahead().stream().allMatch(month -> month.low80() != null && month.high80() != null);
        ForecastWords words = new ForecastWords(edition);
        String title = edition.marked(
                words.title(forecast), ForecastPage.of(edition.report()).isConstructed(forecast));
        double start = AxisStart.below(drawn);
        String sentence = words.sentence(forecast) + (start > 0 ? " " + labels.text("chart.notFromZero") : "");
        Picture picture = new Picture(title, sentence, block.sheet(), block.range(0), curves(block, sure));
        if (sure) {
            chart.fan(picture, new Band(block.range(FLOOR), block.range(HEIGHT)), start);
        } else {
            chart.lines(picture, start);
        }
    }

    private List<Curve> curves(DataBlock block, boolean sure) {
        List<Curve> curves = new ArrayList<>();
        if (sure) {
            curves.add(Curve.thin(labels.text("forecast.curve.high"), block.range(HIGH), Colour.GREY));
            curves.add(Curve.thin(labels.text("forecast.curve.low"), block.range(LOW), Colour.GREY));
        }
        if (budgeted) {
            curves.add(Curve.level(labels.text("forecast.curve.budget"), block.range(BUDGET), Colour.BROWN));
        }
        if (history.stream().anyMatch(month -> month.delivered() == null)) {
            curves.add(new Curve(labels.text("forecast.curve.known"), block.range(KNOWN), Colour.DARK_BLUE));
        }
        curves.add(Curve.dashed(labels.text("forecast.curve.expected"), block.range(EXPECTED), Colour.DARK_BLUE));
        return curves;
    }

    private DataBlock block() {
        int rows = history.size() + forecast.ahead().size();
        DataBlock block = new DataBlock(
                edition,
                labels.text("forecast.data", ForecastWords.name(forecast)),
                Stream.of("month", "known", "expected", "low", "high", "budget", "floor", "height")
                        .map(column -> labels.text("forecast.data." + column))
                        .toList(),
                rows);
        for (int row = 0; row < history.size(); row++) {
            known(block, row);
        }
        for (int i = 0; i < forecast.ahead().size(); i++) {
            ahead(block, history.size() + i, forecast.ahead().get(i));
        }
        return block;
    }

    /** The expected line begins at the last known point, and so does the band: an area has no gaps. */
    private void known(DataBlock block, int row) {
        KnownMonth month = history.get(row);
        boolean firm = month.delivered() == null;
        boolean joint = row + 1 == history.size() || history.get(row + 1).delivered() != null;
        if (firm) {
            number(block, row, KNOWN, month.value());
        }
        if (!firm || joint) {
            number(block, row, EXPECTED, month.value());
        }
        if (row + 1 == history.size()) {
            number(block, row, LOW, month.value());
            number(block, row, HIGH, month.value());
        }
        number(block, row, FLOOR, month.value());
        block.number(row, HEIGHT, BigDecimal.ZERO, format);
        place(block, row, month.month());
    }

    private void ahead(DataBlock block, int row, MonthAhead month) {
        number(block, row, EXPECTED, month.value());
        BigDecimal low = month.low80();
        BigDecimal high = month.high80();
        if (low != null && high != null) {
            number(block, row, LOW, low);
            number(block, row, HIGH, high);
            number(block, row, FLOOR, low);
            block.number(row, HEIGHT, rounded(high).subtract(rounded(low)), format);
        }
        place(block, row, month.month());
    }

    private void place(DataBlock block, int row, Period month) {
        block.day(row, 0, month.start());
        for (BudgetedPersons paid : budget) {
            if (paid.year() == month.year()) {
                number(block, row, BUDGET, paid.persons());
                budgeted = true;
            }
        }
    }

    private void number(DataBlock block, int row, int column, BigDecimal value) {
        BigDecimal shown = rounded(value);
        block.number(row, column, shown, format);
        drawn.add(shown.doubleValue());
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
