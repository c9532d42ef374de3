package dk.jobregnskab.report.internal;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.Figures;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The figures as JSON, schema 1: periods as their tokens, decimals as plain numbers. */
final class FiguresJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Period.class, ToStringSerializer.instance))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FiguresJson() {}

    static String write(Figures figures) {
        return MAPPER.writeValueAsString(figures);
    }

    static String write(FigureExplanation explanation) {
        return MAPPER.writeValueAsString(explanation);
    }
}
