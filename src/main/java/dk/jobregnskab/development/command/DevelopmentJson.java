package dk.jobregnskab.development.command;

import dk.jobregnskab.development.Development;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as JSON: dates as ISO dates, decimals as plain numbers. */
final class DevelopmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DevelopmentJson() {}

    static String write(Development development) {
        return MAPPER.writeValueAsString(development);
    }
}
