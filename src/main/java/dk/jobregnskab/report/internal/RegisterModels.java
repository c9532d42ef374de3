package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.OwnHeadline;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.register.RevisionTriangle;
import dk.jobregnskab.report.internal.RegisterModel.BenefitRow;
import dk.jobregnskab.report.internal.RegisterModel.CategoryRow;
import dk.jobregnskab.report.internal.RegisterModel.Counting;
import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import dk.jobregnskab.report.internal.RegisterModel.PartTimeRow;
import dk.jobregnskab.report.internal.RegisterModel.Reconciliation;
import dk.jobregnskab.report.internal.RegisterModel.RevisionRow;
import dk.jobregnskab.report.internal.RegisterModel.StepRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the register's part of a workbook. Nothing hidden gets past it. */
final class RegisterModels {

    private static final Wording UNKNOWN = new Wording("Ukendt ydelse", "Unknown benefit");

    /** Months after the first delivery. */
    private static final List<Integer> LATER = List.of(1, 2, 3);

    private final Computation computation;
    private final RegisterEdition register;
    private final Discretion.Shown shown;
    private final Benefits benefits = Benefits.load();
    private final Language language;

    private RegisterModels(Computation computation, Language language) {
        this.language = language;
        this.computation = computation;
        this.register = computation.of(RegisterFigures.class).edition();
        this.shown = computation.of(RegisterFigures.class).shown();
    }

    static RegisterModel of(Computation computation, Language language) {
        RegisterModels models = new RegisterModels(computation, language);
        List<Period> months = models.shown.months();
        if (months.isEmpty()) {
            return RegisterModel.NONE;
        }
        Period period = computation.period();
        return new RegisterModel(
                models.register.weightedByHours(),
                computation.of(RegisterFigures.class).isConstructed(),
                OwnHeadline.of(computation, language).orElse(null),
                models.months(months),
                models.shown.benefits(period).stream().map(models::row).toList(),
                models.register.steps(period).stream().map(models::row).toList(),
                models.groupsWithHours().map(models::partTime).toList(),
                models.groupsWithHours().flatMap(models::categories).toList(),
                models.reconciliations(language),
                models.revisions());
    }

    private boolean constructed(Period period) {
        return computation.of(RegisterFigures.class).isConstructed(period);
    }

    private FigureRow row(Period period, String name, RegisterFigure figure, boolean isShown) {
        return new FigureRow(period, name, isShown ? figure : null, figure.preliminary(), constructed(period));
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
        Period period = computation.period();
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
        Period period = computation.period();
        return new StepRow(
                step.municipalPercent(),
                step.cofinanced(),
                row(period, BenefitGroups.TOTAL, step.figure(), shown.step(period, step)));
    }

    /** Not the total: a citizen of two groups would be told from the difference. */
    private Stream<HoursFigure> groupsWithHours() {
        return register.hours(computation.period()).stream()
                .filter(figure -> !figure.group().equals(BenefitGroups.TOTAL));
    }

    private PartTimeRow partTime(HoursFigure figure) {
        Period period = computation.period();
        return new PartTimeRow(
                figure.group(),
                shown.citizens(period, figure) ? Integer.valueOf(figure.citizens()) : null,
                shown.partTime(period, figure) ? Integer.valueOf(figure.partTime()) : null,
                isPreliminary(period),
                constructed(period));
    }

    private Stream<CategoryRow> categories(HoursFigure figure) {
        Period period = computation.period();
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
        Period period = computation.period();
        return new CategoryRow(group, category, persons, ofGroup, isPreliminary(period), constructed(period));
    }

    private boolean isPreliminary(Period period) {
        return register.groups(period).stream().anyMatch(RegisterFigure::preliminary);
    }

    private List<Reconciliation> reconciliations(Language language) {
        Period period = computation.period();
        RegisterFigures figures = computation.of(RegisterFigures.class);
        return dk.jobregnskab.register.Reconciliation.of(
                        period, computation.of(BenchmarkFigures.class).lines(period), register)
                .stream()
                .map(comparison -> {
                    boolean hidden = figures.hides(period, comparison.group());
                    RegisterFigure own = comparison.own();
                    return new Reconciliation(
                            comparison.group(),
                            comparison.ministry(),
                            own == null || hidden || !comparison.whole() ? null : own.fullTimePersons(),
                            hidden,
                            own != null && own.preliminary(),
                            constructed(period),
                            comparison.why().in(language));
                })
                .toList();
    }

    private List<RevisionRow> revisions() {
        RevisionTriangle triangle = new RevisionTriangle(register.revisions());
        List<RevisionRow> rows = new ArrayList<>();
        for (Period month : shown.months()) {
            triangle.first(month)
                    .flatMap(first -> triangle.now(month).map(now -> revision(triangle, first, now)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private RevisionRow revision(RevisionTriangle triangle, Revision first, Revision now) {
        Period month = first.month();
        int age = RevisionTriangle.age(first);
        Period before = RevisionTriangle.monthsBefore(month, 1);
        boolean hidden = isHidden(month);
        boolean comparable = !isHidden(before) && register.holds(before) && register.holds(month);
        return new RevisionRow(
                month,
                first.receivedAt(),
                age,
                hidden ? null : persons(Optional.of(first)),
                LATER.stream()
                        .map(later -> hidden ? null : persons(triangle.at(month, age + later)))
                        .toList(),
                hidden ? null : now.fullTimePersons(),
                hidden || !comparable ? null : persons(triangle.at(before, age)),
                hidden || !told(first) ? null : first.net(),
                hidden ? null : now.net(),
                triangle.isRevised(month),
                hidden,
                isPreliminary(month),
                constructed(month));
    }

    private boolean isHidden(Period month) {
        return !shown.group(month, BenefitGroups.TOTAL);
    }

    private boolean told(Revision revision) {
        return shown.total(revision.month(), revision.receivedAt());
    }

    private @Nullable BigDecimal persons(Optional<Revision> revision) {
        return revision.filter(this::told).map(Revision::fullTimePersons).orElse(null);
    }
}
