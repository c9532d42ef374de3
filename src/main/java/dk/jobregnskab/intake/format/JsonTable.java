package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Label;
import dk.jobregnskab.reference.Wording;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NumericNode;

/**
 * Jobindsats' answers: version 3 has {@code columns} and {@code rows}; version 2 has {@code Variables} and {@code Data}, where a row may
 * be an object with a {@code value}.
 */
public final class JsonTable implements Table {

    /** Read whole, it takes some twenty times its size; measured to fit into 512 MB. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> header;
    private final List<RawRow> rows;

    private JsonTable(List<String> header, List<RawRow> rows) {
        this.header = header;
        this.rows = rows;
    }

    public static JsonTable open(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new RefusedFileException(
                        "size",
                        "filen er JSON og større end 20 MB. Hent tabellen som CSV, eller færre perioder ad gangen",
                        "the file is JSON and larger than 20 MB. Fetch the table as CSV, or fewer periods at a time");
            }
            try (Reader text = new StrictText(file, StandardCharsets.UTF_8).open()) {
                return table(onlyDocument(text));
            }
        } catch (JacksonException damaged) {
            String where = damaged.getLocation() == null
                    ? ""
                    : " (line " + damaged.getLocation().getLineNr() + ", column "
                            + damaged.getLocation().getColumnNr() + ")";
            throw new RefusedFileException(
                    "json",
                    "filen er ikke hel JSON" + where.replace("line", "linje").replace("column", "tegn")
                            + ". Hent den igen",
                    "the file is not complete JSON" + where + ". Download it again");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode onlyDocument(Reader text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode document = MAPPER.readTree(parser);
            JsonToken next = parser.nextToken();
            if (next == JsonToken.START_OBJECT || next == JsonToken.START_ARRAY) {
                throw ForeignJson.lines();
            }
            if (next != null) {
                throw new StreamReadException(parser, "more after the end");
            }
            return document == null ? MAPPER.missingNode() : document;
        }
    }

    private static JsonTable table(JsonNode root) {
        ForeignJson.check(root);
        JsonNode object = root.isArray() && root.size() == 1 ? root.get(0) : root;
        if (object.path("columns").isArray() && object.path("rows").isArray()) {
            return of(labels(object.get("columns"), ""), object.get("rows"));
        }
        if (object.path("Variables").isArray() && object.path("Data").isArray()) {
            return of(labels(object.get("Variables"), "Label"), object.get("Data"));
        }
        throw new RefusedFileException(
                "json-shape",
                "filen er JSON, men har hverken columns og rows eller Variables og Data. Hent tabellens data igen",
                "the file is JSON, but has neither columns and rows nor Variables and Data. Download the table's data again");
    }

    private static List<String> labels(JsonNode columns, String field) {
        List<String> labels = new ArrayList<>();
        columns.forEach(column -> labels.add(Label.of((field.isEmpty() ? column : column.path(field)).asString(""))));
        return labels;
    }

    private static JsonTable of(List<String> header, JsonNode data) {
        List<RawRow> rows = new ArrayList<>();
        for (JsonNode row : data) {
            JsonNode cells = row.isObject() ? row.path("value") : row;
            List<Cell> read = new ArrayList<>();
            for (JsonNode cell : cells) {
                if (cell instanceof NumericNode number && number.isNaN()) {
                    throw noNumber(
                            rows.size() + 1L, read.size() < header.size() ? header.get(read.size()) : null, cell);
                }
                read.add(cell(cell));
            }
            rows.add(new RawRow(rows.size() + 1L, read));
        }
        return new JsonTable(header, rows);
    }

    /** JSON has no such numbers, but Python and others write them. */
    private static RefusedFileException noNumber(long row, @Nullable String column, JsonNode cell) {
        return new RefusedFileException(new Problem(
                row,
                column,
                "nan",
                new Wording(
                        cell.asString() + " er ikke et tal. Ret feltet, eller hent tabellen igen",
                        cell.asString() + " is not a number. Correct the cell, or download the table again")));
    }

    private static Cell cell(JsonNode node) {
        if (node.isNumber()) {
            return Cell.ofNumber(node.decimalValue());
        }
        return Cell.ofText(node.isNull() ? "" : node.asString(node.toString()));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> titles() {
        return List.of();
    }

    @Override
    public Rows rows() {
        return new ListRows(rows.iterator());
    }
}
