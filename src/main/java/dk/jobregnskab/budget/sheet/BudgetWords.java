package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is said of the year in sentences. */
final class BudgetWords {

    private static final int MILLION = 6;

    private final Edition edition;
    private final Labels labels;
    private final NumberText numbers;
    private final BudgetYear year;

    BudgetWords(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.numbers = edition.numbers();
        this.year = BudgetPage.year(edition.report());
    }

    /** Key of the word: as it is shown with one decimal of a million. */
    static String direction(BigDecimal deviation) {
        int sign = deviation
                .movePointLeft(MILLION)
                .setScale(1, RoundingMode.HALF_UP)
                .signum();
        return sign < 0 ? "less" : sign > 0 ? "more" : "same";
    }

    /** Such as "mindreforbrug 0,6 mio. kr."; of a row whose deviation is known. */
    String deviation(BudgetRow row) {
        BigDecimal deviation = Objects.requireNonNull(row.standing().deviation());
        return labels.text("budget.deviation." + direction(deviation), numbers.millions(deviation.abs(), 1));
    }

    /** Of the temporary benefits; empty where no year's end can be told. */
    Optional<String> headline() {
        return Optional.ofNullable(year.temporary()).flatMap(this::headline);
    }

    private Optional<String> headline(BudgetRow temporary) {
        BigDecimal budget = temporary.standing().budget();
        BigDecimal expected = temporary.standing().expected();
        return budget == null || expected == null
                ? Optional.empty()
                : Optional.of(labels.text(
                        year.isClosed() ? "budget.headline.closed" : "budget.headline",
                        String.valueOf(year.year()),
                        numbers.millions(expected, 1),
                        numbers.millions(budget, 1),
                        deviation(temporary),
                        labels.text(isAmended() ? "budget.corrected" : "budget.adopted")));
    }

    /** How certain the end of the temporary benefits is; empty where that is not known. */
    Optional<String> outlook() {
        return Optional.ofNullable(year.temporary()).flatMap(this::outlook);
    }

    private Optional<String> outlook(BudgetRow temporary) {
        Distribution expected = temporary.outlook().expected();
        BigDecimal within = temporary.outlook().within(temporary.standing().budget());
        if (expected == null) {
            return Optional.empty();
        }
        String low = numbers.millions(expected.low80(), 1);
        String high = numbers.millions(expected.high80(), 1);
        return Optional.of(
                within == null
                        ? labels.text("budget.outlook.unknown", low, high)
                        : labels.text("budget.outlook", percent(within), low, high));
    }

    private String percent(BigDecimal probability) {
        int percent = probability.movePointRight(2).intValueExact();
        if (percent < 3) {
            return labels.text("budget.outlook.under");
        }
        return percent > 97 ? labels.text("budget.outlook.over") : String.valueOf(percent);
    }

    private boolean isAsAdopted() {
        BigDecimal original = year.total().standing().original();
        BigDecimal budget = year.total().standing().budget();
        return !isAmended() && original != null && budget != null && original.compareTo(budget) == 0;
    }

    private boolean isAmended() {
        return knows(row -> row.standing().supplementary() != null);
    }

    private boolean knows(Predicate<BudgetRow> such) {
        return year.sets().stream().map(SetRow::row).anyMatch(such) || such.test(year.total());
    }

    /** What must be known to read the amounts. */
    String about() {
        boolean published = BudgetPage.of(edition.report()).published();
        List<String> said = new ArrayList<>(List.of(labels.text("budget.sign"), made()));
        if (year.total().standing().budget() == null) {
            said.add(labels.text("budget.notLoaded"));
        } else if (isAsAdopted()) {
            said.add(labels.text("budget.notAmended"));
        }
        if (knows(row -> BudgetRow.REGISTER.equals(row.actualBasis()))) {
            said.add(labels.text(
                    knows(row -> BudgetRow.LEDGER.equals(row.actualBasis()))
                            ? "budget.basis.both"
                            : "budget.basis.register"));
        } else if (year.monthsPosted() > 0 && !published) {
            said.add(labels.text("budget.basis.ledger"));
        }
        if (published) {
            said.add(labels.text("budget.source"));
        }
        return String.join(" ", said);
    }

    /** How expected accounts are made. */
    private String made() {
        if (year.isClosed()) {
            return labels.text(
                    BudgetRow.REGISTER.equals(year.total().actualBasis())
                            ? "budget.made.register"
                            : "budget.made.closed");
        }
        if (year.monthsPosted() == 0) {
            return labels.text("budget.made.nothing");
        }
        String month = labels.period(new Period(Period.Type.MONTH, year.year(), year.monthsPosted()));
        if (knows(row -> BudgetRow.FORECAST.equals(row.expectedBasis()))
                && !knows(row -> BudgetRow.REMAINING_BUDGET.equals(row.expectedBasis()))) {
            return labels.text("budget.made.forecast", month);
        }
        String course = "years".equals(year.course())
                ? labels.text(
                        "budget.course.years",
                        labels.list(
                                year.courseYears().stream().map(String::valueOf).toList()))
                : labels.text("budget.course.equal");
        return labels.text(
                knows(row -> BudgetRow.FORECAST.equals(row.expectedBasis()))
                        ? "budget.made.both"
                        : "budget.made.running",
                month,
                course);
    }

    /** The greatest deviation to either side. */
    String most(List<BudgetRow> rows) {
        List<String> said = new ArrayList<>();
        greatest(rows, BigDecimal.ONE).ifPresent(row -> said.add(labels.text("budgetDeviation.most.more", row.name())));
        greatest(rows, BigDecimal.ONE.negate())
                .ifPresent(row -> said.add(labels.text("budgetDeviation.most.less", row.name())));
        return said.isEmpty() ? labels.text("budgetDeviation.most.none") : CellText.capitalised(labels.list(said));
    }

    private static Optional<BudgetRow> greatest(List<BudgetRow> rows, BigDecimal side) {
        return rows.stream()
                .filter(row -> direction(amount(row)).equals(side.signum() > 0 ? "more" : "less"))
                .max(Comparator.comparing(row -> amount(row).multiply(side)));
    }

    private static BigDecimal amount(BudgetRow row) {
        @Nullable BigDecimal deviation = row.standing().deviation();
        return deviation == null ? BigDecimal.ZERO : deviation;
    }
}
