package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.LiveChecks.LiveCheck;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of Kontroller: a check of the run, and a check of a formula against the run. */
final class CheckRows {

    private final Edition edition;
    private final Labels labels;
    private final TableRegion table;

    CheckRows(Edition edition, TableRegion table) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
    }

    void writeCheck(Check check) {
        Optional<BigDecimal> expected = Numerals.parse(check.expected());
        Optional<BigDecimal> found = Numerals.parse(check.found());
        boolean numbers = expected.isPresent() && found.isPresent();
        TableRow row = table.row().text(CellText.capitalised(check.title().in(labels.language())));
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
        String message = check.message().in(edition.report().language());
        if (!edition.report().constructedChecks().contains(check)) {
            return message.isBlank() ? labels.text("word.nothing") : CellText.capitalised(message);
        }
        String stop = message.isBlank() || message.endsWith(".") ? "" : ".";
        return CellText.capitalised((message + stop + " " + labels.text("checks.constructed")).strip());
    }

    private String message(LiveCheck check) {
        return labels.text("checks.live")
                + (check.unchanged().isPresent() ? " " + labels.text("checks.live.changed") : "")
                + (check.constructed() ? " " + labels.text("checks.constructed") : "");
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

    void writeLiveCheck(LiveCheck check) {
        int scale = Format.scale(check.expected());
        Format format = Format.ofScale(scale);
        table.row()
                .text(check.title())
                .number(check.expected(), format)
                .formula(check.formula(), format)
                .formula(difference(), Format.signed(scale))
                .number(check.tolerance(), Format.ofScale(check.tolerance().scale()))
                .formula(outcome(check), Format.FORMULA_TEXT)
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
