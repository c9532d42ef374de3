package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.BenefitRow;
import dk.jobregnskab.register.sheet.RegisterPage.Counting;
import dk.jobregnskab.register.sheet.RegisterPage.ReconciliationRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of the bridge. A row that would give a hidden one away has the word instead. */
final class ReconciliationCells {

    private static final String NOTHING = "word.nothing";

    private final Edition edition;
    private final Labels labels;
    private final TableRegion table;
    private final RegisterPage page;
    private final List<BenefitRow> outside;
    private final int ours;

    /** @param outside benefits that the ministry does not count */
    ReconciliationCells(Edition edition, TableRegion table, List<BenefitRow> outside) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
        this.page = RegisterPage.of(edition.report());
        this.outside = outside;
        this.ours = 1 + outside.size();
    }

    void write() {
        all(table.row());
        outside.forEach(benefit -> outside(table.row(), benefit));
        ours(table.strongRow());
        difference(table.row());
        ministry(table.strongRow());
        percent(table.row());
    }

    private String label(String step, boolean constructed) {
        String label = labels.text("reconciliation.step." + step);
        return constructed ? labels.text("monthly.constructed", label) : label;
    }

    private TableRow ownRow(TableRow row, String step) {
        return row.text(label(step, ReconciliationTable.isOwnConstructed(edition)));
    }

    private void all(TableRow row) {
        ownRow(row, "all");
        noParts(row);
        boolean hides = outside.stream().anyMatch(benefit -> benefit.row().figure() == null);
        Optional<String> word = ownWord("total");
        if (word.isPresent()) {
            row.word(word.get());
        } else if (hides) {
            row.word(FigureCells.HIDDEN);
        } else {
            String taken = IntStream.rangeClosed(1, outside.size())
                    .mapToObj(i -> "-" + table.cell("total", i))
                    .collect(Collectors.joining());
            row.formula(table.cell("total", ours) + taken, Format.ONE_DECIMAL);
        }
    }

    private void noParts(TableRow row) {
        ReconciliationTable.PARTS.forEach(part -> row.word(NOTHING));
        row.word(NOTHING);
    }

    private void outside(TableRow row, BenefitRow benefit) {
        row.text(labels.text(
                "reconciliation.step." + benefit.counting().name(),
                benefit.row().name()));
        noParts(row);
        if (benefit.row().figure() == null) {
            row.word(FigureCells.HIDDEN);
        } else {
            row.formula("-" + persons(benefit), Format.SIGNED_DECIMAL);
        }
    }

    private String persons(BenefitRow benefit) {
        return edition.table(BenefitsTable.ID).cell("persons", page.benefits().indexOf(benefit));
    }

    private void ours(TableRow row) {
        ownRow(row, "ours");
        for (String column : ReconciliationTable.PARTS) {
            own(row, column);
        }
        onlyInTotal(row);
        own(row, "total");
    }

    private void own(TableRow row, String column) {
        Optional<ReconciliationRow> one = of(column);
        row.number(
                one.map(ReconciliationRow::own).orElse(null),
                Format.ONE_DECIMAL,
                ownWord(column).orElse("word.unknown"));
    }

    private void onlyInTotal(TableRow row) {
        List<BenefitRow> benefits = page.benefits().stream()
                .filter(benefit -> benefit.counting() == Counting.ONLY_TOTAL)
                .toList();
        Optional<String> word = ownWord("total");
        if (benefits.isEmpty()) {
            row.word(NOTHING);
        } else if (benefits.stream().anyMatch(benefit -> benefit.row().figure() == null)) {
            row.word(FigureCells.HIDDEN);
        } else if (word.isPresent()) {
            row.word(word.get());
        } else {
            row.formula(benefits.stream().map(this::persons).collect(Collectors.joining("+")), Format.ONE_DECIMAL);
        }
    }

    private Optional<ReconciliationRow> of(String column) {
        return page.reconciliations().stream()
                .filter(one -> one.group().equals(ReconciliationTable.group(column)))
                .findFirst();
    }

    /** Key of the word where our own number is not shown. */
    private Optional<String> ownWord(String column) {
        Optional<ReconciliationRow> one = of(column);
        if (one.isEmpty()) {
            return Optional.of("word.unknown");
        }
        if (one.get().own() != null) {
            return Optional.empty();
        }
        return Optional.of(one.get().hidden() ? FigureCells.HIDDEN : "word.nothing");
    }

    /** Key of the word where the two numbers have no difference. */
    private Optional<String> word(String column) {
        return ownWord(column)
                .or(() -> of(column).map(ReconciliationRow::ministry).isEmpty()
                        ? Optional.of("word.unknown")
                        : Optional.empty());
    }

    private void difference(TableRow row) {
        row.text(label("difference", false));
        for (String column : List.of("first", "second", "third", "onlyInTotal", "total")) {
            if (column.equals("onlyInTotal")) {
                row.word("reconciliation.inGroups");
            } else {
                word(column)
                        .ifPresentOrElse(
                                row::word,
                                () -> row.formula(
                                        table.cell(column, ours + 2) + "-" + table.cell(column, ours),
                                        Format.SIGNED_DECIMAL));
            }
        }
    }

    private void ministry(TableRow row) {
        row.text(label("ministry", ReconciliationTable.isMinistrysConstructed(edition)));
        for (String column : ReconciliationTable.PARTS) {
            ministry(row, column);
        }
        row.word("reconciliation.inGroups");
        ministry(row, "total");
    }

    private void ministry(TableRow row, String column) {
        row.number(of(column).map(ReconciliationRow::ministry).orElse(null), Format.COUNT);
    }

    private void percent(TableRow row) {
        row.text(label("percent", false));
        for (String column : ReconciliationTable.PARTS) {
            percent(row, column);
        }
        row.word("reconciliation.inGroups");
        percent(row, "total");
    }

    private void percent(TableRow row, String column) {
        Optional<String> word = word(column).or(() -> of(column)
                .map(ReconciliationRow::ministry)
                .filter(number -> number == 0)
                .map(zero -> "word.notRelevant"));
        word.ifPresentOrElse(
                row::word,
                () -> row.formula(
                        table.cell(column, ours + 1) + "/" + table.cell(column, ours + 2), Format.SIGNED_PERCENT));
    }
}
