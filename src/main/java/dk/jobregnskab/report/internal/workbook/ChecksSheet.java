package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.report.internal.workbook.LiveChecks.LiveCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

    private ChecksSheet(Edition edition, TableSheet table) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
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
        numberOrText(row, check.expected(), "word.notRelevant");
        numberOrText(row, check.found(), check.status() == Check.Status.NOT_MADE ? "word.unknown" : "word.notRelevant");
        if (numbers) {
            row.formula(difference(), scale(expected.get(), found.get()));
        } else {
            row.word("word.notRelevant");
        }
        numberOrText(row, numbers && check.tolerance() == null ? "0" : check.tolerance(), "word.notRelevant");
        row.text(labels.text("checks.status." + check.status().name()))
                .text(labels.text("checks.kind.run"))
                .text(message(check))
                .text(check.id());
    }

    private String message(Check check) {
        String message = check.message().in(edition.model().language());
        return message.isBlank() ? labels.text("word.nothing") : message;
    }

    private static void numberOrText(TableRow row, @Nullable String value, String otherwise) {
        Optional<BigDecimal> number = Numerals.parse(value);
        if (number.isPresent()) {
            row.number(number.get(), Format.ofScale(number.get().scale()));
        } else if (value == null || value.isBlank()) {
            row.word(otherwise);
        } else {
            row.textForNumber(value);
        }
    }

    private void writeLiveCheck(LiveCheck check) {
        Format format = Format.ofScale(check.expected().scale());
        table.row()
                .text(check.title())
                .number(check.expected(), format)
                .formula(check.formula(), format)
                .formula(difference(), format)
                .number(check.tolerance(), Format.ofScale(check.tolerance().scale()))
                .formula(
                        "IF(ABS(" + table.here("difference") + ")<=" + table.here("tolerance") + ",\""
                                + labels.text("checks.status.OK") + "\",\"" + labels.text("checks.status.REFUSED")
                                + "\")",
                        Format.FORMULA_TEXT)
                .text(labels.text("checks.kind.live"))
                .text(labels.text("checks.live"))
                .text(check.id());
    }

    /** Rounded far behind any figure, so that the dust of binary fractions decides nothing. */
    private String difference() {
        return "ROUND(" + table.here("found") + "-" + table.here("expected") + ",6)";
    }

    private static Format scale(BigDecimal expected, BigDecimal found) {
        return Format.signed(Math.max(expected.scale(), found.scale()));
    }
}
