package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.report.internal.RegisterModel.Reconciliation;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ministry's actual number beside our own, group by group, and in words what can set them apart. The total stands above the table. */
final class ReconciliationSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("group", 22),
            new Column("ministry", 16),
            new Column("own", 16),
            new Column("difference", 16),
            new Column("differencePct", 16),
            new Column("state", 12),
            new Column("why", 84),
            new Column("note", 24));

    private final Labels labels;
    private final ConstructedSheets constructed;

    private ReconciliationSheet(Edition edition) {
        this.labels = edition.labels();
        this.constructed = new ConstructedSheets(edition);
    }

    static void write(Edition edition) {
        List<Reconciliation> all = edition.model().register().reconciliations();
        List<Reconciliation> parts = all.stream().filter(one -> !isTotal(one)).toList();
        TableSheet table = new TableSheet(edition, SheetId.RECONCILIATION, COLUMNS, parts.size(), 1).freeze(1);
        SheetFrame.write(
                edition,
                SheetId.RECONCILIATION,
                edition.labels().text("reconciliation.title", edition.municipality(), edition.period()),
                edition.labels().text("reconciliation.about"));
        ReconciliationSheet sheet = new ReconciliationSheet(edition);
        all.stream()
                .filter(ReconciliationSheet::isTotal)
                .findFirst()
                .ifPresentOrElse(total -> sheet.write(table.rowAbove(), total, table::above), () -> table.rowAbove()
                        .text(edition.labels().text("result.noTotal", BenefitGroups.TOTAL)));
        if (parts.isEmpty()) {
            table.explain(edition.labels().text("result.noParts"));
        }
        parts.forEach(part -> sheet.write(table.row(), part, table::here));
        table.fit();
    }

    private static boolean isTotal(Reconciliation one) {
        return one.group().equals(BenefitGroups.TOTAL);
    }

    private void write(TableRow row, Reconciliation one, UnaryOperator<String> cell) {
        String otherwise = one.hidden() ? "word.hidden" : "word.notComparable";
        row.text(one.group()).number(one.ministry(), Format.COUNT).number(one.own(), Format.ONE_DECIMAL, otherwise);
        if (one.ministry() == null || one.own() == null) {
            row.word(otherwise).word(otherwise);
        } else {
            row.formula(cell.apply("own") + "-" + cell.apply("ministry"), Format.SIGNED_DECIMAL);
            if (one.ministry() == 0) {
                row.word("word.notRelevant");
            } else {
                row.formula(cell.apply("difference") + "/" + cell.apply("ministry"), Format.SIGNED_PERCENT);
            }
        }
        row.text(labels.text(one.preliminary() ? "register.preliminary" : "register.full"))
                .text(one.why())
                .text(labels.text(constructed.isConstructed(one) ? "register.constructed" : "note.none"));
    }
}
