package dk.jobregnskab.register.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Reconciliation;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.BenefitRow;
import dk.jobregnskab.register.sheet.RegisterPage.CategoryRow;
import dk.jobregnskab.register.sheet.RegisterPage.Counting;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.register.sheet.RegisterPage.PartTimeRow;
import dk.jobregnskab.register.sheet.RegisterPage.ReconciliationRow;
import dk.jobregnskab.register.sheet.RegisterPage.StepRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the register's part of a workbook. Nothing hidden gets past it. */
public final class RegisterPages {

    private static final Wording UNKNOWN = new Wording("Ukendt ydelse", "Unknown benefit");

    private final RegisterEdition register;
    private final DisclosureControl.Disclosure shown;
    private final Period period;
    private final Predicate<Period> constructed;
    private final Language language;
    private final Benefits benefits = Benefits.load();

    /**
     * Makes it for a period.
     *
     * @param constructed whether our own figures of a period are invented
     */
    public RegisterPages(
            RegisterEdition register,
            DisclosureControl.Disclosure shown,
            Period period,
            Predicate<Period> constructed,
            Language language) {
        this.register = register;
        this.shown = shown;
        this.period = period;
        this.constructed = constructed;
        this.language = language;
    }

    /** @param lines of the benchmark, to be reconciled with */
    public RegisterPage page(List<BenchmarkLine> lines) {
        List<Period> months = shown.months();
        if (months.isEmpty()) {
            return RegisterPage.NONE;
        }
        return new RegisterPage(
                register.weightedByHours(),
                months.stream().anyMatch(constructed),
                months(months),
                shown.benefits(period).stream().map(this::row).toList(),
                register.steps(period).stream().map(this::row).toList(),
                groupsWithHours().map(this::partTime).toList(),
                groupsWithHours().flatMap(this::categories).toList(),
                reconciliations(lines),
                new RevisionRows(register, shown, constructed).rows());
    }

    private FigureRow row(Period period, String name, RegisterFigure figure, boolean isShown) {
        return new FigureRow(
                period,
                name,
                isShown ? figure : null,
                figure.preliminary(),
                register.holds(period),
                constructed.test(period));
    }

    private List<FigureRow> months(List<Period> months) {
        List<FigureRow> rows = new ArrayList<>();
        for (String group : BenefitGroups.ALL) {
            for (Period month : months) {
                register.groups(month).stream()
                        .filter(figure -> figure.group().equals(group))
                        .forEach(figure -> rows.add(row(month, group, figure, shown.group(month, group))));
            }
        }
        return rows;
    }

    private BenefitRow row(BenefitFigure benefit) {
        boolean isShown = shown.benefit(period, benefit);
        String name = benefit.figure().group();
        return new BenefitRow(
                benefit.group(),
                counting(benefit),
                row(period, isShown || isKnown(name) ? name : UNKNOWN.in(language), benefit.figure(), isShown));
    }

    /** What nobody knows and few have may be anything, also somebody's name in a shifted column. */
    private boolean isKnown(String benefit) {
        return benefits.find(benefit).isPresent();
    }

    private Counting counting(BenefitFigure benefit) {
        if (benefit.inTotal()) {
            return benefit.group().isEmpty() ? Counting.ONLY_TOTAL : Counting.GROUP;
        }
        return benefits.find(benefit.figure().group())
                        .filter(known -> known.kind() == Benefit.Kind.PERMANENT)
                        .isPresent()
                ? Counting.PERMANENT
                : Counting.NOWHERE;
    }

    private StepRow row(StepFigure step) {
        return new StepRow(
                step.municipalPercent(),
                step.cofinanced(),
                row(period, BenefitGroups.TOTAL, step.figure(), shown.step(period, step)));
    }

    /** Not the total: a citizen of two groups would be told from the difference. */
    private Stream<HoursFigure> groupsWithHours() {
        return register.hours(period).stream().filter(figure -> !figure.group().equals(BenefitGroups.TOTAL));
    }

    private PartTimeRow partTime(HoursFigure figure) {
        return new PartTimeRow(
                figure.group(),
                shown.citizens(period, figure) ? Integer.valueOf(figure.citizens()) : null,
                shown.partTime(period, figure) ? Integer.valueOf(figure.partTime()) : null,
                isPreliminary(period),
                constructed.test(period));
    }

    private Stream<CategoryRow> categories(HoursFigure figure) {
        BigDecimal ofGroup = register.groups(period).stream()
                .filter(group -> group.group().equals(figure.group()) && shown.group(period, figure.group()))
                .map(RegisterFigure::fullTimePersons)
                .findFirst()
                .orElse(null);
        return shown.categories(period, figure)
                .map(categories -> categories.stream()
                        .map(category -> row(
                                figure.group(),
                                category.category(),
                                shown.category(period, figure, category) ? category.fullTimePersons() : null,
                                ofGroup)))
                .orElseGet(() -> Stream.of(row(figure.group(), null, null, ofGroup)));
    }

    private CategoryRow row(
            String group, @Nullable String category, @Nullable BigDecimal persons, @Nullable BigDecimal ofGroup) {
        return new CategoryRow(group, category, persons, ofGroup, isPreliminary(period), constructed.test(period));
    }

    private boolean isPreliminary(Period period) {
        return register.groups(period).stream().anyMatch(RegisterFigure::preliminary);
    }

    private List<ReconciliationRow> reconciliations(List<BenchmarkLine> lines) {
        return Reconciliation.of(period, lines, register).stream()
                .map(this::row)
                .toList();
    }

    private ReconciliationRow row(Reconciliation one) {
        boolean hidden = !shown.group(period, one.group());
        RegisterFigure own = one.own();
        return new ReconciliationRow(
                one.group(),
                one.ministry(),
                own == null || hidden || !one.whole() ? null : own.fullTimePersons(),
                hidden,
                own != null && own.preliminary(),
                constructed.test(period),
                one.causes().stream().map(cause -> cause.in(language)).toList());
    }
}
