package dk.jobregnskab.report.internal;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.SplitAmount;
import dk.jobregnskab.register.Register.WeekSums;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.report.internal.FigureExplanation.Added;
import dk.jobregnskab.report.internal.FigureExplanation.File;
import dk.jobregnskab.report.internal.FigureExplanation.RegisterPart;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;

/** A figure of our own register, added up again from what its deliveries say (formulas.md, sections 15 to 17). */
final class RegisterExplanation {

    private static final SplitAmount NOTHING = new SplitAmount(0);

    private final RegisterFigure figure;
    private final Period period;
    private final List<Contribution> contributions;

    private RegisterExplanation(RegisterFigure figure, Period period, List<Contribution> contributions) {
        this.figure = figure;
        this.period = period;
        this.contributions = contributions;
    }

    static RegisterPart of(
            RegisterFigure figure, Period period, List<Contribution> contributions, LongFunction<File> files) {
        return new RegisterExplanation(figure, period, contributions).part(files);
    }

    private RegisterPart part(LongFunction<File> files) {
        boolean ofWeeks = contributions.stream().allMatch(one -> one.exact() != null);
        return new RegisterPart(
                figure,
                contributions.stream().map(one -> added(one, files)).toList(),
                contributions.stream().mapToLong(Contribution::lines).sum(),
                contributions.stream().mapToLong(Contribution::netted).sum(),
                contributions.stream().mapToLong(Contribution::personWeeks).sum(),
                ofWeeks ? Long.valueOf(sum().personDays()) : null,
                ofWeeks ? sum().net().kroner() : sumOfRounded(),
                ofWeeks ? formulas(sum()) : List.of());
    }

    private static Added added(Contribution one, LongFunction<File> files) {
        WeekSums exact = one.exact();
        return new Added(
                files.apply(one.sourceFileId()),
                one.lines(),
                one.netted(),
                one.personWeeks(),
                exact == null ? null : Long.valueOf(exact.personDays()),
                one.net());
    }

    private WeekSums sum() {
        return contributions.stream()
                .map(one -> Objects.requireNonNull(one.exact()))
                .reduce(new WeekSums(0, NOTHING, NOTHING, NOTHING), WeekSums::plus);
    }

    private BigDecimal sumOfRounded() {
        return contributions.stream().map(Contribution::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> formulas(WeekSums sum) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        return List.of(
                "full-time persons = person-weeks x days inside / days of the period = " + sum.personDays() + " / "
                        + days + " = " + plain(figure.fullTimePersons()),
                "net = what the municipality pays - its refund + co-financing of what others pay = "
                        + plain(sum.ownGross().kroner()) + " - "
                        + plain(sum.ownRefund().kroner()) + " + "
                        + plain(sum.coFinancing().kroner()) + " = " + plain(figure.net()),
                "price per full-time person and year = net / full-time persons x 365 / days of the period = "
                        + plain(figure.net()) + " / (" + sum.personDays() + " / " + days + ") x 365 / " + days + " = "
                        + (figure.netPerFullTimePerson() == null
                                ? "unknown, without persons"
                                : plain(figure.netPerFullTimePerson())));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
