package dk.jobregnskab.development.series;

import dk.jobregnskab.development.Developments.Question;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.development.calculation.ObservedSeries;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** Finds the series that somebody asks for by name, or says which ones there are. */
public final class AskedSeries {

    private final SeriesSources sources;
    private final Question question;

    public AskedSeries(SeriesSources sources, Question question) {
        this.sources = sources;
        this.question = question;
    }

    public ObservedSeries find() {
        String table = question.table() == null
                ? Series.REGISTER
                : question.table().strip().toLowerCase(Locale.ROOT);
        return table.equals(Series.REGISTER) ? ofRegister() : published(table);
    }

    private ObservedSeries ofRegister() {
        if (sources.register().weeks().isEmpty()) {
            throw noData("No register is loaded for " + sources.home().name() + ". " + loadedTables());
        }
        List<String> measures = sources.register().weeklyMeasures();
        String asked = question.measure() == null ? sources.rules().register().measure() : question.measure();
        return match(measures, asked)
                .flatMap(sources::ofRegister)
                .orElseThrow(() -> noData("The register knows no measure \"" + asked + "\". It knows: "
                        + String.join(", ", measures) + "."));
    }

    private ObservedSeries published(String table) {
        List<String> measures = sources.measures(table);
        if (measures.isEmpty()) {
            throw noData("Table " + table + " is not loaded. " + loadedTables());
        }
        String asked = question.measure() == null ? measures.get(0) : question.measure();
        return match(measures, asked)
                .flatMap(measure -> sources.published(table, measure))
                .map(PublishedSeries.Found::series)
                .orElseThrow(() -> noData("Table " + table + " has no measure \"" + asked
                        + "\" that is loaded. It has: " + String.join(", ", measures) + "."));
    }

    private static Optional<String> match(List<String> measures, String asked) {
        String wanted = asked.strip();
        return measures.contains(wanted)
                ? Optional.of(wanted)
                : measures.stream().filter(wanted::equalsIgnoreCase).findFirst();
    }

    private String loadedTables() {
        SortedSet<String> tables = sources.tables();
        String register = sources.register().weeks().isEmpty() ? "" : ", or leave out --table for the own register";
        return tables.isEmpty()
                ? "No published series is loaded either: load a file first" + register + "."
                : "Loaded are: " + String.join(", ", tables) + ". Name one with --table" + register + ".";
    }

    private static OperatorException noData(String message) {
        return new OperatorException(ExitCode.NO_DATA, message);
    }
}
