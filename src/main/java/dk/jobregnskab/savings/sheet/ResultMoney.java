package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.savings.AccountsYear;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The money of one line: the published amount and, in columns of its own, what we calculate. */
final class ResultMoney {

    /** Name of the cell that holds the uncertainty of one rounded number. */
    static final String UNCERTAINTY = "Usikkerhed_Personer";

    private static final String NOT_CALCULATED = "word.notCalculated";

    private final Edition edition;
    private final TableRegion table;
    private final BenchmarkLine line;
    private final String group;
    private final @Nullable Saving saving;

    ResultMoney(Edition edition, TableRegion table, BenchmarkLine line, @Nullable Saving saving) {
        this.edition = edition;
        this.table = table;
        this.line = line;
        this.group = line.group();
        this.saving = saving;
    }

    /** @param difference the cell of Resultat */
    void write(TableRow row, UnaryOperator<String> cell, String difference, boolean sumOfParts) {
        row.text(group)
                .formulaIf(line.difference() != null, difference, Format.SIGNED_COUNT)
                .number(saving == null ? null : saving.publishedSaving(), Format.MILLIONS, "word.notPublished");
        writeDerivedPrice(row, cell);
        writePrice(row, sumOfParts);
        if (saving == null || saving.calculatedSaving() == null || saving.difference() == null) {
            String word = isHidden() ? "word.hidden" : NOT_CALCULATED;
            row.word(word).word(word).word(word).word(word);
        } else if (sumOfParts) {
            writeTotalOfParts(row, cell);
        } else {
            writeProduct(row, cell);
        }
        AccountsYear measured = saving == null ? null : saving.unitPriceAccounts();
        row.text(
                measured == null || sumOfParts
                        ? edition.labels().text(sumOfParts ? weighted() : basis())
                        : edition.labels()
                                .text(
                                        basis() + (basis().equals("basis.rates") ? ".measured" : ""),
                                        String.valueOf(measured.year()),
                                        String.valueOf(measured.level())));
    }

    private String weighted() {
        return isInvented() ? "basis.weightedConstructed" : "basis.weighted";
    }

    /** The parts' values, and the rest of the total's difference at their weighted price. */
    private void writeTotalOfParts(TableRow row, UnaryOperator<String> cell) {
        String difference = cell.apply("difference");
        String price = cell.apply("price");
        String value = cell.apply("calculated");
        String uncertainty = cell.apply("uncertainty");
        row.formula(sum("calculated") + "+(" + difference + "-" + sum("difference") + ")*" + price, Format.MILLIONS);
        writeUncertainty(row)
                .formula(value + "-" + uncertainty + "*ABS(" + price + ")", Format.MILLIONS)
                .formula(value + "+" + uncertainty + "*ABS(" + price + ")", Format.MILLIONS);
    }

    private String sum(String column) {
        return "SUM(" + table.all(column) + ")";
    }

    /** What the published amount comes to per person. It stands by itself: no value is calculated with it. */
    private void writeDerivedPrice(TableRow row, UnaryOperator<String> cell) {
        if (saving != null && isImplied(saving)) {
            row.formula("ABS(" + cell.apply("published") + "/" + cell.apply("difference") + ")", Format.COUNT);
        } else {
            row.word("word.nothing");
        }
    }

    /** A price is never a number inside a formula: it is a named cell on Grundlag. */
    private void writePrice(TableRow row, boolean sumOfParts) {
        if (sumOfParts) {
            TableRegion persons = edition.table(ResultTable.ID);
            row.formula(
                    "SUMPRODUCT(" + persons.all("actual") + "," + table.all("price") + ")/SUM(" + persons.all("actual")
                            + ")",
                    Format.COUNT);
            return;
        }
        if (saving != null && isImplied(saving)) {
            row.word(NOT_CALCULATED);
            return;
        }
        BigDecimal price = saving == null ? null : saving.unitPrice();
        if (isHidden()) {
            row.word("word.hidden");
            return;
        }
        Optional<String> name = price == null ? Optional.empty() : priceName();
        if (name.isPresent()) {
            row.formula(name.get(), Format.COUNT);
        } else {
            row.number(price, Format.COUNT);
        }
    }

    private boolean isHidden() {
        return saving != null && "hidden".equals(saving.unitPriceBasis());
    }

    private boolean isInvented() {
        return SavingsPage.of(edition.report()).constructed().prices().contains(group);
    }

    private String basis() {
        String basis = saving == null ? null : saving.unitPriceBasis();
        if (basis == null || saving != null && isImplied(saving)) {
            return basis == null ? "word.unknown" : "word.nothing";
        }
        if (isHidden()) {
            return "word.hidden";
        }
        if (!isInvented()) {
            return "basis." + basis;
        }
        return switch (basis) {
            case "register" -> "basis.registerConstructed";
            case "accounts" -> "basis.accountsConstructed";
            default -> "basis.constructed";
        };
    }

    private Optional<String> priceName() {
        return edition.report().assumptions().stream()
                .filter(assumption -> assumption.drives() && group.equals(assumption.group()))
                .map(Assumption::definedName)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The unit price follows from the published amount. */
    static boolean isImplied(Saving saving) {
        return saving.publishedSaving() != null
                && saving.difference() != null
                && saving.difference() != 0
                && "published".equals(saving.unitPriceBasis());
    }

    private void writeProduct(TableRow row, UnaryOperator<String> cell) {
        String difference = cell.apply("difference");
        String price = cell.apply("price");
        row.formula(difference + "*" + price, Format.MILLIONS);
        String uncertainty = cell.apply("uncertainty");
        writeUncertainty(row)
                .formula("(" + difference + "-" + uncertainty + ")*" + price, Format.MILLIONS)
                .formula("(" + difference + "+" + uncertainty + ")*" + price, Format.MILLIONS);
    }

    private TableRow writeUncertainty(TableRow row) {
        BigDecimal persons = BigDecimal.valueOf(Objects.requireNonNull(line.differenceMargin()));
        Optional<Assumption> ofOneNumber = edition.report().assumptions().stream()
                .filter(assumption -> assumption.drives() && UNCERTAINTY.equals(assumption.definedName()))
                .findFirst();
        BigDecimal one = ofOneNumber.map(Assumption::value).orElse(BigDecimal.ZERO);
        if (one.signum() > 0 && persons.compareTo(one) == 0) {
            return row.formula(UNCERTAINTY, Format.COUNT);
        }
        if (one.signum() > 0 && persons.compareTo(one.add(one)) == 0) {
            return row.formula(UNCERTAINTY + "+" + UNCERTAINTY, Format.COUNT);
        }
        return row.number(persons, Format.COUNT);
    }
}
