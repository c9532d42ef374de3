package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.FigureExplainer.File;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.SpellSums;
import dk.jobregnskab.register.Register.WeekSums;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A figure of our own register, added up again from what its deliveries say (formulas.md, sections 15 to 17 and 20). */
final class RegisterExplanation {

    private final RegisterFigure figure;
    private final Period period;
    private final List<Contribution> contributions;

    private RegisterExplanation(RegisterFigure figure, Period period, List<Contribution> contributions) {
        this.figure = figure;
        this.period = period;
        this.contributions = contributions;
    }

    static Part of(
            RegisterFigure figure,
            Period period,
            List<Contribution> contributions,
            LongFunction<File> files,
            boolean constructed) {
        return new RegisterExplanation(figure, period, contributions).part(files, constructed);
    }

    private Part part(LongFunction<File> files, boolean constructed) {
        List<Added> deliveries =
                contributions.stream().map(one -> added(one, files)).toList();
        WeekSums weeks = contributions.stream()
                .map(Contribution::weeks)
                .filter(Objects::nonNull)
                .reduce(WeekSums::plus)
                .orElse(null);
        SpellSums spells = contributions.stream()
                .map(Contribution::spells)
                .filter(Objects::nonNull)
                .reduce(SpellSums::plus)
                .orElse(null);
        long lines = contributions.stream().mapToLong(Contribution::lines).sum();
        BigDecimal net = weeks == null ? sumOfRounded() : weeks.net().kroner();
        return new Part(
                figure,
                deliveries,
                lines,
                weeks == null ? null : Long.valueOf(weeks.netted()),
                weeks == null ? null : Long.valueOf(weeks.personWeeks()),
                weeks == null ? null : Long.valueOf(weeks.personDays()),
                spells == null ? null : Long.valueOf(spells.spells()),
                spells == null ? null : Long.valueOf(spells.days()),
                spells == null ? null : hours(spells),
                net,
                weeks != null ? formulas(weeks) : spells != null ? formulas(spells) : List.of(),
                constructed);
    }

    private static Added added(Contribution one, LongFunction<File> files) {
        WeekSums weeks = one.weeks();
        SpellSums spells = one.spells();
        return new Added(
                files.apply(one.sourceFileId()),
                one.lines(),
                weeks == null ? null : Long.valueOf(weeks.netted()),
                weeks == null ? null : Long.valueOf(weeks.personWeeks()),
                weeks == null ? null : Long.valueOf(weeks.personDays()),
                spells == null ? null : Long.valueOf(spells.spells()),
                spells == null ? null : Long.valueOf(spells.days()),
                spells == null ? null : hours(spells),
                one.net());
    }

    private static BigDecimal hours(SpellSums spells) {
        return BigDecimal.valueOf(spells.hourDays(), 2);
    }

    private BigDecimal sumOfRounded() {
        return contributions.stream().map(Contribution::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> formulas(WeekSums sum) {
        return List.of(
                "full-time persons = person-weeks x days inside / days of the period = " + sum.personDays() + " / "
                        + period.days() + " = " + plain(figure.fullTimePersons()),
                "net = what the municipality pays - its refund + co-financing of what others pay = "
                        + plain(sum.ownGross().kroner()) + " - "
                        + plain(sum.ownRefund().kroner()) + " + "
                        + plain(sum.coFinancing().kroner()) + " = " + plain(figure.net()),
                price(sum.personDays() + " / " + period.days()));
    }

    /** The net of a line is known line by line; without the share that others bear it is not (section 20). */
    private List<String> formulas(SpellSums sum) {
        String hours = plain(hours(sum)) + " / 37";
        return List.of(
                "full-time persons = weekly hours x days / 37 / days of the period = " + hours + " / " + period.days()
                        + " = " + plain(figure.fullTimePersons()),
                "net = amounts - what others bear of them = " + plain(figure.net()),
                price(hours + " / " + period.days()));
    }

    private String price(String persons) {
        BigDecimal price = figure.netPerFullTimePerson();
        return "price per full-time person and year = net / full-time persons x days of the year / days of the period = "
                + plain(figure.net()) + " / (" + persons + ") x " + period.daysOfTheYear() + " / " + period.days()
                + " = "
                + (price == null ? unknown() : plain(price));
    }

    private String unknown() {
        return figure.fullTimePersons().signum() == 0
                ? "unknown, without persons"
                : "unknown, since not every share is known that others bear";
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /**
     * Our own register (formulas.md, sections 13 to 17 and 20).
     *
     * @param lines of all deliveries, and so are the others
     * @param netted null where the register is one of spells, and so are person-weeks and person-days
     * @param spells null where the register is one of weeks, and so are their days
     * @param net kroner
     * @param formulas with the numbers put in
     */
    record Part(
            RegisterFigure figure,
            List<Added> deliveries,
            long lines,
            @Nullable Long netted,
            @Nullable Long personWeeks,
            @Nullable Long personDays,
            @Nullable Long spells,
            @Nullable Long spellDays,
            @Nullable BigDecimal hourDays,
            BigDecimal net,
            List<String> formulas,
            boolean constructed) {}

    /**
     * What one delivery adds.
     *
     * @param lines of the group in the period; of spells the amounts that count
     * @param netted citizens and weeks in which more than one line was known from this delivery on; null where the register is one of spells
     * @param personDays the citizens counted, each week times its days inside the period; null where the register is one of spells
     * @param spells cases whose newest registration it holds, with a day in the period; null where the register is one of weeks
     * @param spellDays their days that count
     * @param hourDays weekly hours, once for each of these days
     * @param net kroner, rounded by itself; the sum is rounded once
     */
    record Added(
            File file,
            long lines,
            @Nullable Long netted,
            @Nullable Long personWeeks,
            @Nullable Long personDays,
            @Nullable Long spells,
            @Nullable Long spellDays,
            @Nullable BigDecimal hourDays,
            BigDecimal net) {}
}
