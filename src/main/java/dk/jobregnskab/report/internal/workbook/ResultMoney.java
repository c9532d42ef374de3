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
        writeDerivedPrice(row, cell);
        writePrice(row, sumOfParts);
        if (saving == null || saving.calculatedSaving() == null || (saving.difference() == null && !sumOfParts)) {
            String word = isHidden() ? "word.hidden" : NOT_CALCULATED;
            row.word(word).word(word).word(word).word(word);
        } else if (sumOfParts) {
            row.formula(sum("calculated"), Format.MILLIONS)
                    .formula(sum("uncertainty"), Format.COUNT)
                    .formula(sum("low"), Format.MILLIONS)
                    .formula(sum("high"), Format.MILLIONS);
        } else if (isImplied(saving)) {
            row.number(saving.calculatedSaving(), Format.MILLIONS);
            writeInterval(row, saving);
        } else {
            writeProduct(row, cell, saving);
        }
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

    /** A price is never a number inside a formula: it is a named cell on Forudsætninger. */
    private void writePrice(TableRow row, boolean sumOfParts) {
        if (sumOfParts) {
            row.word("word.byGroup").text(edition.labels().text("basis.sumOfGroups"));
            return;
        }
        if (saving != null && isImplied(saving)) {
            row.word(NOT_CALCULATED).text(edition.labels().text("word.nothing"));
            return;
        }
        BigDecimal price = saving == null ? null : saving.unitPrice();
        if (isHidden()) {
            row.word("word.hidden").text(edition.labels().text("word.hidden"));
            return;
        }
        Optional<String> name = price == null ? Optional.empty() : priceName();
        if (name.isPresent()) {
            row.formula(name.get(), Format.COUNT);
        } else {
            row.number(price, Format.COUNT);
        }
        row.text(edition.labels().text(basis()));
    }

    private boolean isHidden() {
        return saving != null && "hidden".equals(saving.unitPriceBasis());
    }

    private String basis() {
        String basis = saving == null ? null : saving.unitPriceBasis();
        if (basis == null) {
            return "word.unknown";
        }
        boolean invented = basis.equals("published")
                && edition.model().constructedAmounts().contains(group);
        boolean inventedRegister =
                basis.equals("register") && edition.model().register().constructed();
        return "basis." + (invented ? "constructed" : inventedRegister ? "registerConstructed" : basis);
    }

    private Optional<String> priceName() {
        return edition.model().assumptions().stream()
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

    private void writeProduct(TableRow row, UnaryOperator<String> cell, Saving known) {
        String difference = cell.apply("difference");
        String price = cell.apply("price");
        row.formula(difference + "*" + price, Format.MILLIONS);
        BigDecimal persons = uncertainPersons(known);
        if (persons == null) {
            writeInterval(row, known);
            return;
        }
        String uncertainty = cell.apply("uncertainty");
        writeUncertainty(row, persons)
                .formula("(" + difference + "-" + uncertainty + ")*" + price, Format.MILLIONS)
                .formula("(" + difference + "+" + uncertainty + ")*" + price, Format.MILLIONS);
    }

    private static void writeInterval(TableRow row, Saving known) {
        row.word(NOT_CALCULATED)
                .number(known.calculatedLow(), Format.MILLIONS, NOT_CALCULATED)
                .number(known.calculatedHigh(), Format.MILLIONS, NOT_CALCULATED);
    }

    private TableRow writeUncertainty(TableRow row, BigDecimal persons) {
        Optional<Assumption> ofOneNumber = edition.model().assumptions().stream()
                .filter(assumption -> assumption.drives() && WhatIf.UNCERTAINTY.equals(assumption.definedName()))
                .findFirst();
        BigDecimal one = ofOneNumber.map(Assumption::value).orElse(BigDecimal.ZERO);
        if (one.signum() > 0 && persons.compareTo(one) == 0) {
            return row.formula(WhatIf.UNCERTAINTY, Format.COUNT);
        }
        if (one.signum() > 0 && persons.compareTo(one.add(one)) == 0) {
            return row.formula(WhatIf.UNCERTAINTY + "+" + WhatIf.UNCERTAINTY, Format.COUNT);
        }
        return row.number(persons, Format.COUNT);
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
