package dk.jobregnskab.development.internal;

import dk.jobregnskab.development.Developments.Question;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.register.Register.RegisterEdition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Finds the series that somebody asks for by name, or says which ones there are. */
final class AskedSeries {

    private final DevelopmentRules rules;
    private final Indicators indicators;
    private final RegisterEdition register;
    private final Municipality home;
    private final Question question;

    AskedSeries(
            DevelopmentRules rules,
            Indicators indicators,
            RegisterEdition register,
            Municipality home,
            Question question) {
        this.rules = rules;
        this.indicators = indicators;
        this.register = register;
        this.home = home;
        this.question = question;
    }

    ObservedSeries find() {
        String table = question.table() == null
                ? Series.REGISTER
                : question.table().strip().toLowerCase(Locale.ROOT);
        return table.equals(Series.REGISTER) ? ofRegister() : published(table);
    }

    private ObservedSeries ofRegister() {
        if (register.weeks().isEmpty()) {
            throw noData("No register is loaded for " + home.name() + ". " + loadedTables());
        }
        List<String> measures = register.weeklyMeasures();
        String asked = question.measure() == null ? rules.register().measure() : question.measure();
        return match(measures, asked)
                .flatMap(measure -> new OwnRegisterSeries(rules, register, home).of(measure))
                .orElseThrow(() -> noData("The register knows no measure \"" + asked + "\". It knows: "
                        + String.join(", ", measures) + "."));
    }

    private ObservedSeries published(String table) {
        List<String> measures = indicators.measures(table, question.asOf());
        if (measures.isEmpty()) {
            throw noData("Table " + table + " is not loaded. " + loadedTables());
        }
        String asked = question.measure() == null ? measures.get(0) : question.measure();
        return match(measures, asked)
                .flatMap(measure -> new PublishedSeries(rules, indicators, question.asOf()).of(table, measure))
                .map(PublishedSeries.Found::series)
                .orElseThrow(() -> noData("Table " + table + " has no measure \"" + asked
                        + "\" that is loaded. It has: " + String.join(", ", measures) + "."));
    }

    private static Optional<String> match(List<String> measures, @Nullable String asked) {
        String wanted = String.valueOf(asked).strip();
        return measures.contains(wanted)
                ? Optional.of(wanted)
                : measures.stream().filter(wanted::equalsIgnoreCase).findFirst();
    }

    private String loadedTables() {
        SortedSet<String> tables = indicators.tables(question.asOf());
        String register = this.register.weeks().isEmpty() ? "" : ", or leave out --table for the own register";
        return tables.isEmpty()
                ? "No published series is loaded either: load a file first" + register + "."
                : "Loaded are: " + String.join(", ", tables) + ". Name one with --table" + register + ".";
    }

    private static OperatorException noData(String message) {
        return new OperatorException(ExitCode.NO_DATA, message);
    }
}
