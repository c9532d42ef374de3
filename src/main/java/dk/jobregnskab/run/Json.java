package dk.jobregnskab.run;

import dk.jobregnskab.reference.Period;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Results as JSON, one line: dates as ISO dates, periods as their tokens, decimals as plain numbers. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Period.class, ToStringSerializer.instance))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    public static String write(Object result) {
        return MAPPER.writeValueAsString(result);
    }
}
