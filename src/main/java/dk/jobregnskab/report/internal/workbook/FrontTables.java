package dk.jobregnskab.report.internal.workbook;

import java.util.Optional;

/** The tables Forside refers to. */
record FrontTables(
        TableSheet result,
        TableSheet assumptions,
        TableSheet checks,
        Optional<TableSheet> unemployment,
        Optional<TableSheet> register) {}
