package dk.jobregnskab.figures.command;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.run.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures as JSON, schema 1: the contract of {@code figures --json}. Fields are added, never renamed; parts without data are empty lists;
 * unknown is null, never 0.
 */
final class FiguresJson {

    private static final int SCHEMA = 1;

    /** Fields of the contract whose feature is not there yet. */
    private static final List<String> TO_COME = List.of("initiatives");

    private FiguresJson() {}

    /** Code and official name. */
    private record MunicipalityName(String code, String name) {}

    /** Lower-case status, English message. */
    private record CheckLine(
            String id,
            String status,
            @Nullable String expected,
            @Nullable String found,
            String message) {}

    private record SourceLine(
            String name, String sha256, String receivedAt, long rowsRead, long rowsAccepted, long rowsRejected) {}

    static String write(Computation computation) {
        Map<String, @Nullable Object> json = start(computation);
        json.put("asOf", computation.asOf());
        json.put("calculationId", computation.calculationId());
        json.put("constructed", computation.isConstructed());
        Snapshot snapshot = computation.snapshot();
        for (FiguresPart part : snapshot.parts()) {
            part.write(computation.period(), json);
        }
        TO_COME.forEach(field -> json.putIfAbsent(field, List.of()));
        json.put("checks", computation.checks().stream().map(FiguresJson::line).toList());
        json.put(
                "sources", computation.sources().stream().map(FiguresJson::line).toList());
        return Json.write(json);
    }

    private static Map<String, @Nullable Object> start(Computation computation) {
        Municipality municipality = computation.municipality();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("municipality", new MunicipalityName(municipality.code(), municipality.name()));
        json.put("period", computation.period());
        return json;
    }

    /** @param parts by name; null where a feature says nothing of the group */
    static String write(Computation computation, String group, Map<String, @Nullable Object> parts) {
        Map<String, @Nullable Object> json = start(computation);
        json.put("group", group);
        json.put("asOf", computation.asOf());
        json.put("constructed", computation.isConstructed());
        json.putAll(parts);
        return Json.write(json);
    }

    private static CheckLine line(Check check) {
        return new CheckLine(
                check.id(),
                check.status().word(),
                check.expected(),
                check.found(),
                check.message().english());
    }

    private static SourceLine line(Source source) {
        return new SourceLine(
                source.name(),
                source.sha256(),
                Moments.iso(source.receivedAt()),
                source.rowsRead(),
                source.rowsAccepted(),
                source.rowsRejected());
    }
}
