package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.ReportModel.Assumption;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The money of one line of Resultat: the published amount and, in columns of its own, what we calculate. */
final class ResultMoney {

    private static final String NOT_CALCULATED = "word.notCalculated";

    private final Edition edition;
    private final TableSheet table;
    private final String group;
    private final @Nullable Saving saving;

    ResultMoney(Edition edition, TableSheet table, String group, @Nullable Saving saving) {
        this.edition = edition;
        this.table = table;
        this.group = group;
        this.saving = saving;
    }

    void write(TableRow row, UnaryOperator<String> cell, boolean sumOfParts) {
        row.number(saving == null ? null : saving.publishedSaving(), Format.MILLIONS, "word.notPublished");
        writePrice(row, cell);
        if (saving == null || saving.calculatedSaving() == null || (saving.difference() == null && !sumOfParts)) {
            row.word(NOT_CALCULATED).word(NOT_CALCULATED).word(NOT_CALCULATED).word(NOT_CALCULATED);
        } else if (sumOfParts) {
            row.formula(sum("calculated"), Format.MILLIONS)
                    .formula(sum("uncertainty"), Format.COUNT)
                    .formula(sum("low"), Format.MILLIONS)
                    .formula(sum("high"), Format.MILLIONS);
        } else {
            writeProduct(row, cell, saving);
        }
    }

    private String sum(String column) {
        return "SUM(" + table.all(column) + ")";
    }

    /** A price is never a number inside a formula: it is a named cell on Forudsætninger, or follows from a published amount. */
    private void writePrice(TableRow row, UnaryOperator<String> cell) {
        BigDecimal price = saving == null ? null : saving.unitPrice();
        Optional<String> name = price == null ? Optional.empty() : priceName();
        if (name.isPresent()) {
            row.formula(name.get(), Format.COUNT);
        } else if (price != null && impliedByAmount()) {
            row.formula("ABS(" + cell.apply("published") + "/" + cell.apply("difference") + ")", Format.COUNT);
        } else {
            row.number(price, Format.COUNT);
        }
        String basis = saving == null ? null : impliedByAmount() ? "derived" : saving.unitPriceBasis();
        row.text(edition.labels().text(basis == null ? "word.unknown" : "basis." + basis));
    }

    private Optional<String> priceName() {
        return edition.model().assumptions().stream()
                .filter(assumption -> group.equals(assumption.group()))
                .map(Assumption::definedName)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean impliedByAmount() {
        return saving != null
                && saving.publishedSaving() != null
                && saving.difference() != null
                && saving.difference() != 0
                && "published".equals(saving.unitPriceBasis());
    }

    private void writeProduct(TableRow row, UnaryOperator<String> cell, Saving known) {
        String difference = cell.apply("difference");
        String price = cell.apply("price");
        row.formula(difference + "*" + price, Format.MILLIONS);
        BigDecimal persons = uncertainPersons(known);
        if (persons == null) {
            row.word(NOT_CALCULATED)
                    .number(known.calculatedLow(), Format.MILLIONS, NOT_CALCULATED)
                    .number(known.calculatedHigh(), Format.MILLIONS, NOT_CALCULATED);
            return;
        }
        String uncertainty = cell.apply("uncertainty");
        row.number(persons, Format.COUNT)
                .formula("(" + difference + "-" + uncertainty + ")*" + price, Format.MILLIONS)
                .formula("(" + difference + "+" + uncertainty + ")*" + price, Format.MILLIONS);
    }

    /** How many persons the interval stands for. */
    private static @Nullable BigDecimal uncertainPersons(Saving known) {
        BigDecimal price = known.unitPrice();
        BigDecimal value = known.calculatedSaving();
        BigDecimal low = known.calculatedLow();
        if (price == null || price.signum() <= 0 || value == null || low == null) {
            return null;
        }
        return value.subtract(low).divide(price, 0, RoundingMode.HALF_UP);
    }
}
