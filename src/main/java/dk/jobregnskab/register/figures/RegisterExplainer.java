package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.ExplainedFiles;
import dk.jobregnskab.figures.FigureExplainer;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.register.figures.RegisterExplanation.Added;
import dk.jobregnskab.register.figures.RegisterExplanation.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which deliveries a figure of the register is added up from. */
@Component
@Order(10)
class RegisterExplainer implements FigureExplainer {

    private static final String COLUMNS = "  %8s %8s %13s %12s %16s  %s";

    private final ExplainedFiles files;

    RegisterExplainer(ExplainedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public @Nullable Explained explain(Computation computation, String group) {
        Period period = computation.period();
        RegisterFigures register = computation.of(RegisterFigures.class);
        return register.edition().groups(period).stream()
                .filter(figure -> figure.group().equals(group))
                .findFirst()
                .map(figure -> RegisterExplanation.of(
                        figure,
                        period,
                        register.edition().contributions(period, group),
                        files::of,
                        register.isConstructed(period)))
                .filter(part -> !part.deliveries().isEmpty())
                .map(part -> new Explained(part, lines(part)))
                .orElse(null);
    }

    private static List<String> lines(Part part) {
        List<String> lines = new ArrayList<>();
        lines.add("own register: " + part.figure().fullTimePersons().toPlainString() + " full-time persons, net "
                + part.figure().net().toPlainString() + " kr." + (part.figure().preliminary() ? " (preliminary)" : "")
                + FigureLines.mark(part.constructed()));
        boolean ofSpells = part.spells() != null;
        lines.add(
                ofSpells
                        ? columns("amounts", "spells", "days", "weekly hours", "net kr.", "delivery")
                        : columns("lines", "netted", "person-weeks", "person-days", "net kr.", "delivery"));
        part.deliveries().forEach(one -> lines.add(added(one)));
        if (ofSpells) {
            lines.add(columns(part.lines(), part.spells(), part.spellDays(), part.hourDays(), part.net(), "together"));
            lines.add(
                    "  (spells: cases whose newest registration the delivery holds; weekly hours: once for every day)");
        } else {
            lines.add(columns(
                    part.lines(), part.netted(), part.personWeeks(), part.personDays(), part.net(), "together"));
            lines.add("  (netted: citizens and weeks in which more than one line is known)");
        }
        part.formulas().forEach(formula -> lines.add("  " + formula));
        return lines;
    }

    private static String added(Added one) {
        return one.spells() != null
                ? columns(one.lines(), one.spells(), one.spellDays(), one.hourDays(), one.net(), one.file())
                : columns(one.lines(), one.netted(), one.personWeeks(), one.personDays(), one.net(), one.file());
    }

    private static String columns(@Nullable Object... values) {
        return String.format(
                COLUMNS,
                Stream.of(values)
                        .map(value -> value instanceof BigDecimal number
                                ? number.toPlainString()
                                : value == null ? "unknown" : value.toString())
                        .toArray());
    }
}
