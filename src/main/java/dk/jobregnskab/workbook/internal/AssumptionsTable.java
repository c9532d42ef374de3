package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.WhatIf;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Prices and other values that calculations rest on, each in a named cell that the reader may change to see what follows. */
final class AssumptionsTable implements Region {

    static final RegionId ID = WhatIf.ASSUMPTIONS;

    private static final List<Column> COLUMNS = List.of(
            new Column("name", 25),
            new Column("description", 72),
            new Column("value", 11),
            new Column("valueUsed", 11),
            new Column("status", 10),
            new Column("unit", 15),
            new Column("validFrom", 15),
            new Column("basis", 19));

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.BASIS, 1);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return edition.report().assumptions().stream().anyMatch(Assumption::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<Assumption> assumptions = edition.report().assumptions();
        canvas.begin(
                ID,
                edition.labels().text("assumptions.title"),
                assumptions.stream().anyMatch(Assumption::drives)
                        ? edition.labels().text("assumptions.about")
                        : "");
        TableRegion table = new TableRegion(edition, ID, COLUMNS, assumptions.size(), 0).freeze(1);
        if (assumptions.isEmpty()) {
            table.explain(edition.labels().text("empty.assumptions"));
        }
        for (int i = 0; i < assumptions.size(); i++) {
            writeRow(edition, table, assumptions.get(i));
            name(edition, assumptions.get(i), table.cell("value", i));
            if (assumptions.get(i).drives()) {
                refuseBelowZero(edition, table, i);
            }
        }
    }

    private static void writeRow(Edition edition, TableRegion table, Assumption assumption) {
        Labels labels = edition.labels();
        Format format = Format.ofScale(Format.scale(assumption.value()));
        TableRow row = table.row()
                .text(Objects.requireNonNullElse(assumption.definedName(), labels.text("word.nothing")))
                .text(labels.text("assumptions.described", withoutStop(assumption.description()), assumption.source()));
        if (assumption.drives()) {
            row.input(assumption.value(), format)
                    .number(assumption.value(), format)
                    .formula(
                            "IF(" + table.here("value") + "=" + table.here("valueUsed") + ",\""
                                    + labels.text("assumptions.same") + "\",\"" + labels.text("assumptions.changed")
                                    + "\")",
                            Format.FORMULA_TEXT);
        } else {
            row.number(assumption.value(), format)
                    .number(assumption.value(), format)
                    .text(labels.text("assumptions.information"));
        }
        row.text(assumption.unit()).text(assumption.validFrom()).text(assumption.basis());
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static void refuseBelowZero(Edition edition, TableRegion table, int row) {
        DataValidationHelper helper = table.sheet().getDataValidationHelper();
        CellRangeAddress cell = table.range("value", row, row);
        DataValidation validation = helper.createValidation(
                helper.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(
                        cell.getFirstRow(), cell.getLastRow(), cell.getFirstColumn(), cell.getLastColumn()));
        validation.setEmptyCellAllowed(false);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                edition.name(ReportSheet.BASIS), edition.labels().text("assumptions.invalid"));
        table.sheet().addValidationData(validation);
    }

    private static void name(Edition edition, Assumption assumption, String cell) {
        if (assumption.definedName() != null) {
            Name name = edition.workbook().createName();
            name.setNameName(assumption.definedName());
            name.setRefersToFormula(cell);
        }
    }
}
