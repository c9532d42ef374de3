package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OpenRefusal;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.WhatIf;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.DanishTime;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Whether the figures can be used: the verdict, and the reason of each warning. */
final class TrustLines {

    private final Edition edition;
    private final Labels labels;
    private final Report report;
    private final List<OverviewPart> parts;
    private final OverviewStyles styles;

    TrustLines(Edition edition, List<OverviewPart> parts, OverviewStyles styles) {
        this.edition = edition;
        this.labels = edition.labels();
        this.report = edition.report();
        this.parts = parts;
        this.styles = styles;
    }

    void write(OverviewBlock block) {
        block.heading(labels.text("overview.section.trust"));
        List<Check> warnings = report.checks().stream().filter(Check::isFault).toList();
        Level level = warnings.stream().anyMatch(Check::refused)
                ? Level.BAD
                : warnings.isEmpty() && report.openRefusals().isEmpty() ? Level.GOOD : Level.CAUTION;
        verdict(block, level);
        checks(block);
        warnings.forEach(check -> block.line("– " + reason(check)));
        for (OpenRefusal refusal : report.openRefusals()) {
            block.line("– "
                    + labels.text(
                            "overview.refusal",
                            refusal.fileName(),
                            labels.date(DanishTime.of(refusal.receivedAt()).toLocalDate()),
                            refusal.reason()));
        }
    }

    private String reason(Check check) {
        Optional<String> kroner = parts.stream()
                .flatMap(part -> part.inKroner(edition, check).stream())
                .findFirst();
        String message = check.message().in(report.language());
        String said = message.isBlank() ? check.title().in(report.language()) : message;
        return CellText.capitalised(said)
                + kroner.map(amount -> " (" + amount + ")").orElse("");
    }

    private void checks(OverviewBlock block) {
        CheckStatus.of(edition)
                .ifPresent(formula -> block.line(
                        labels.text("overview.checks.sample"), styles.formula(), cell -> cell.setCellFormula(formula)));
    }

    /** Another when a reader has changed a price: what was made in the run then no longer holds. */
    private void verdict(OverviewBlock block, Level level) {
        String verdict = "● " + labels.text(level.key());
        Optional<String> unchanged = new WhatIf(edition).nothingChanged();
        if (unchanged.isEmpty()) {
            block.line(verdict, styles.level(level), cell -> {});
            return;
        }
        String changed = labels.text("overview.assumptions.changed");
        block.line(verdict, styles.levelFormula(level), cell -> {
            cell.setCellFormula("IF(" + unchanged.get() + ",\"" + verdict + "\",\"" + changed + "\")");
            alarm(cell, changed);
        });
    }

    private static void alarm(XSSFCell cell, String alarming) {
        XSSFSheet sheet = cell.getSheet();
        XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        String address = cell.getAddress().formatAsString();
        ConditionalFormattingRule rule = conditions.createConditionalFormattingRule(address + "=\"" + alarming + "\"");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.DARK_RED.index);
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(address)}, rule);
    }
}
