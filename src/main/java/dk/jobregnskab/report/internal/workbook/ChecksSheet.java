package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.report.internal.workbook.LiveChecks.LiveCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks of the run, and behind them the checks that compare this workbook's formulas with the run. */
final class ChecksSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("title", 50),
            new Column("expected", 15),
            new Column("found", 15),
            new Column("difference", 15),
            new Column("tolerance", 11),
            new Column("result", 14),
            new Column("kind", 9),
            new Column("message", 46),
            new Column("id", 38));

    private final Edition edition;
    private final Labels labels;
    private final TableSheet table;
    private final ConstructedChecks constructed;

    private ChecksSheet(Edition edition, TableSheet table) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
        this.constructed = new ConstructedChecks(edition.model());
    }

    static TableSheet write(Edition edition) {
        List<Check> checks = edition.model().checks();
        List<LiveCheck> live = edition.liveChecks().all();
        int rows = checks.size() + live.size();
        TableSheet table = new TableSheet(edition, SheetId.CHECKS, COLUMNS, rows, 0).freeze(1);
        SheetFrame.write(
                edition,
                SheetId.CHECKS,
                edition.labels().text("checks.title"),
                edition.labels().text("checks.about"));
        if (rows == 0) {
            table.explain(edition.labels().text("empty.checks"));
        }
        ChecksSheet sheet = new ChecksSheet(edition, table);
        checks.forEach(sheet::writeCheck);
        live.forEach(sheet::writeLiveCheck);
        table.fit();
        return table;
    }

    private void writeCheck(Check check) {
        Optional<BigDecimal> expected = Numerals.parse(check.expected());
        Optional<BigDecimal> found = Numerals.parse(check.found());
        boolean numbers = expected.isPresent() && found.isPresent();
        TableRow row = table.row().text(check.title().in(labels.language()));
        int scale = Format.scale(
                Stream.of(expected, found).flatMap(Optional::stream).toArray(BigDecimal[]::new));
        numberOrText(row, check.expected(), scale, "word.notRelevant");
        numberOrText(
                row,
                check.found(),
                scale,
                check.status() == Check.Status.NOT_MADE ? "word.unknown" : "word.notRelevant");
        if (numbers) {
            row.formula(difference(), Format.signed(Format.scale(expected.get(), found.get())));
        } else {
            row.word("word.notRelevant");
        }
        tolerance(row, check, numbers);
        row.text(labels.text("checks.status." + check.status().name()))
                .text(labels.text("checks.kind.run"))
                .text(message(check))
                .text(check.id());
    }

    /** Nothing limits what is only told; else two numbers without a tolerance must be equal. */
    private static void tolerance(TableRow row, Check check, boolean numbers) {
        String tolerance = check.tolerance();
        if (tolerance == null && check.status() == Check.Status.INFORMATION) {
            row.word("word.nothing");
        } else {
            String limit = tolerance == null && numbers ? "0" : tolerance;
            numberOrText(
                    row, limit, Numerals.parse(limit).map(BigDecimal::scale).orElse(0), "word.notRelevant");
        }
    }

    private String message(Check check) {
        String message = check.message().in(edition.model().language());
        if (!constructed.marks(check)) {
            return message.isBlank() ? labels.text("word.nothing") : message;
        }
        String stop = message.isBlank() || message.endsWith(".") ? "" : ".";
        return (message + stop + " " + labels.text("checks.constructed")).strip();
    }

    private String message(LiveCheck check) {
        return labels.text("checks.live")
                + (check.unchanged().isPresent() ? " " + labels.text("checks.live.changed") : "")
                + (constructed.check(check.id()) ? " " + labels.text("checks.constructed") : "");
    }

    private static void numberOrText(TableRow row, @Nullable String value, int scale, String otherwise) {
        Optional<BigDecimal> number = Numerals.parse(value);
        if (number.isPresent()) {
            row.number(number.get(), Format.ofScale(scale));
        } else if (value == null || value.isBlank()) {
            row.word(otherwise);
        } else {
            row.textForNumber(value);
        }
    }

    private void writeLiveCheck(LiveCheck check) {
        int scale = Format.scale(check.expected());
        Format format = Format.ofScale(scale);
        table.row()
                .text(check.title())
                .number(check.expected(), format)
                .formula(check.formula(), format)
                .formula(difference(), Format.signed(scale))
                .number(check.tolerance(), Format.ofScale(check.tolerance().scale()))
                .formula(outcome(check), Format.FORMULA_TEXT)
                .text(labels.text("checks.kind.live"))
                .text(message(check))
                .text(check.id());
    }

    /** A value that the reader tries out is no fault of the workbook. */
    private String outcome(LiveCheck check) {
        String compared = "IF(ABS(" + table.here("difference") + ")<=" + table.here("tolerance") + ",\""
                + labels.text("checks.status.OK") + "\",\"" + labels.text("checks.status.REFUSED") + "\")";
        return check.unchanged()
                .map(unchanged ->
                        "IF(" + unchanged + "," + compared + ",\"" + labels.text("word.changedAssumption") + "\")")
                .orElse(compared);
    }

    /** Rounded far behind any figure, so that the dust of binary fractions decides nothing. */
    private String difference() {
        return "ROUND(" + table.here("found") + "-" + table.here("expected") + ",6)";
    }
}
