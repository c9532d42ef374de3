package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.report.internal.FigureExplanation.Added;
import dk.jobregnskab.report.internal.FigureExplanation.BenchmarkPart;
import dk.jobregnskab.report.internal.FigureExplanation.File;
import dk.jobregnskab.report.internal.FigureExplanation.RegisterPart;
import dk.jobregnskab.report.internal.FigureExplanation.SavingPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An explanation as an operator reads it. */
final class ExplanationText {

    private static final String COLUMNS = "  %8s %8s %13s %12s %16s  %s";

    private final FigureExplanation explanation;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(FigureExplanation explanation) {
        this.explanation = explanation;
    }

    List<String> lines() {
        lines.add(explanation.group() + ", " + explanation.period() + ", "
                + explanation.municipality().code() + " "
                + explanation.municipality().name() + ", as of "
                + explanation.asOf());
        if (explanation.register() != null) {
            register(explanation.register());
        }
        if (explanation.benchmark() != null) {
            benchmark(explanation.benchmark());
        }
        if (explanation.saving() != null) {
            saving(explanation.saving());
        }
        return lines;
    }

    private void register(RegisterPart part) {
        lines.add("");
        lines.add("own register: " + part.figure().fullTimePersons().toPlainString() + " full-time persons, net "
                + part.figure().net().toPlainString() + " kr." + (part.figure().preliminary() ? " (preliminary)" : "")
                + mark(part.constructed()));
        boolean ofSpells = part.spells() != null;
        if (ofSpells) {
            columns("amounts", "spells", "days", "weekly hours", "net kr.", "delivery");
        } else {
            columns("lines", "netted", "person-weeks", "person-days", "net kr.", "delivery");
        }
        part.deliveries().forEach(this::added);
        if (ofSpells) {
            columns(part.lines(), part.spells(), part.spellDays(), part.hourDays(), part.net(), "together");
            lines.add(
                    "  (spells: cases whose newest registration the delivery holds; weekly hours: once for every day)");
        } else {
            columns(part.lines(), part.netted(), part.personWeeks(), part.personDays(), part.net(), "together");
            lines.add("  (netted: citizens and weeks in which more than one line is known)");
        }
        formulas(part.formulas());
    }

    private void added(Added one) {
        if (one.spells() != null) {
            columns(one.lines(), one.spells(), one.spellDays(), one.hourDays(), one.net(), shown(one.file()));
        } else {
            columns(one.lines(), one.netted(), one.personWeeks(), one.personDays(), one.net(), shown(one.file()));
        }
    }

    private void columns(@Nullable Object... values) {
        lines.add(String.format(
                COLUMNS,
                Stream.of(values)
                        .map(value -> value instanceof BigDecimal number ? number.toPlainString() : known(value))
                        .toArray()));
    }

    private void benchmark(BenchmarkPart part) {
        BenchmarkLine line = part.line();
        lines.add("");
        lines.add("the ministry's benchmark: expected " + known(line.expected()) + ", actual " + known(line.actual())
                + ", difference " + known(line.difference()) + ", rank " + known(line.rank())
                + mark(part.constructed()));
        if (part.file() != null) {
            lines.add("  from row " + known(part.row()) + " of " + shown(part.file()));
        }
        lines.add("  definition " + line.definitionVersion() + ": " + part.definition());
    }

    private void saving(SavingPart part) {
        lines.add("");
        lines.add("worth: " + known(part.saving().saving()) + " kr. ("
                + part.saving().savingBasis() + (part.constructed() ? ", constructed)" : ")"));
        lines.add("  price: " + part.priceSource() + (part.file() == null ? "" : "; " + shown(part.file())));
        formulas(part.formulas());
    }

    private void formulas(List<String> formulas) {
        formulas.forEach(formula -> lines.add("  " + formula));
    }

    private static String shown(File file) {
        return file.name() + " (file id " + file.fileId() + ", received " + file.receivedAt() + ")";
    }

    private static String mark(boolean constructed) {
        return constructed ? " (constructed)" : "";
    }

    private static String known(@Nullable Object value) {
        return value == null ? "unknown" : value.toString();
    }
}
