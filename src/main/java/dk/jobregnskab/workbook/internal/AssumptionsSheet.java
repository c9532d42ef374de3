package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.WhatIf;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Prices and other values that calculations rest on, each in a named cell that the reader may change to see what follows. */
final class AssumptionsSheet implements ReportSheet {

    static final SheetId ID = WhatIf.ASSUMPTIONS;

    private static final List<Column> COLUMNS = List.of(
            new Column("description", 42),
            new Column("value", 13),
            new Column("valueUsed", 13),
            new Column("status", 22),
            new Column("unit", 20),
            new Column("validFrom", 15),
            new Column("basis", 20),
            new Column("source", 41),
            new Column("name", 26));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return LAST;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return edition.report().assumptions().stream().anyMatch(Assumption::constructed);
    }

    @Override
    public void write(Edition edition) {
        List<Assumption> assumptions = edition.report().assumptions();
        TableSheet table = new TableSheet(edition, ID, COLUMNS, assumptions.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("assumptions.title"),
                edition.labels().text("assumptions.about"));
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
        table.fit();
    }

    private static void writeRow(Edition edition, TableSheet table, Assumption assumption) {
        Labels labels = edition.labels();
        Format format = Format.ofScale(Format.scale(assumption.value()));
        TableRow row = table.row().text(assumption.description());
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
        row.text(assumption.unit())
                .text(assumption.validFrom())
                .text(assumption.basis())
                .text(assumption.source())
                .text(Objects.requireNonNullElse(assumption.definedName(), labels.text("word.nothing")));
    }

    private static void refuseBelowZero(Edition edition, TableSheet table, int row) {
        DataValidationHelper helper = table.sheet().getDataValidationHelper();
        CellRangeAddress cell = table.range("value", row, row);
        DataValidation validation = helper.createValidation(
                helper.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(
                        cell.getFirstRow(), cell.getLastRow(), cell.getFirstColumn(), cell.getLastColumn()));
        validation.setEmptyCellAllowed(false);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                edition.labels().sheetName(ID), edition.labels().text("assumptions.invalid"));
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
