package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import tools.jackson.databind.JsonNode;

/** JSON that is whole, but not one table of Jobindsats: each shape is told by its name. */
final class ForeignJson {

    private ForeignJson() {}

    static void check(JsonNode root) {
        long tables =
                root.isArray() ? root.valueStream().filter(ForeignJson::isTable).count() : 0;
        if (tables > 1) {
            throw new RefusedFileException(
                    "two-tables",
                    "filen indeholder " + tables + " tabeller. Hent hver tabel for sig, og lever dem hver for sig",
                    "the file holds " + tables + " tables. Download each table alone and deliver them one by one");
        }
        if (isStat(root) || root.isObject() && root.valueStream().anyMatch(ForeignJson::isStat)) {
            throw new RefusedFileException(
                    "json-stat",
                    "filen er JSON-stat. Hent tabellen som CSV med semikolon",
                    "the file is JSON-stat. Download the table as CSV with semicolons");
        }
        if (root.path("columns").isArray() && root.path("data").isArray()) {
            throw new RefusedFileException(
                    "json-px",
                    "filen er PxWeb's JSON. Hent tabellen som CSV med semikolon",
                    "the file is PxWeb's JSON. Download the table as CSV with semicolons");
        }
    }

    private static boolean isTable(JsonNode node) {
        return node.path("columns").isArray() && node.path("rows").isArray()
                || node.path("Variables").isArray() && node.path("Data").isArray();
    }

    /** Version 1 names its data sets; version 2 is one, or a collection of links to some. */
    private static boolean isStat(JsonNode node) {
        String type = node.path("class").asString("");
        return node.path("dimension").isObject() && (node.has("value") || node.has("id"))
                || type.equals("collection") && node.path("link").isObject();
    }

    static RefusedFileException lines() {
        return new RefusedFileException(
                "json-lines",
                "filen er JSON-linjer (NDJSON): flere JSON-dokumenter efter hinanden. Hent tabellen som ét JSON-dokument eller som CSV",
                "the file is JSON lines (NDJSON): several JSON documents after each other."
                        + " Download the table as one JSON document or as CSV");
    }
}
