package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.savings.AccountsYear;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.WhatIf;
import dk.jobregnskab.workbook.overview.Card;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The three cards of the result: persons, kroner, place. */
final class SavingsCards {

    private final Edition edition;
    private final Labels labels;
    private final NumberText numbers;

    SavingsCards(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.numbers = edition.numbers();
    }

    List<Card> of(BenchmarkLine total, Optional<Saving> saving) {
        return List.of(persons(total), money(saving), place(total));
    }

    private Card persons(BenchmarkLine total) {
        Integer difference = total.difference();
        if (difference == null || total.expected() == null || total.actual() == null) {
            return new Card(labels.text("card.persons"), unknown("word.unknown"), labels.text("card.persons.unknown"));
        }
        Integer margin = total.differenceMargin();
        String about =
                labels.text("card.persons.about", numbers.count(total.expected()), numbers.count(total.actual()));
        String sure = margin == null ? "" : " " + labels.text("card.persons.margin", numbers.count(margin));
        return new Card(
                labels.text(difference < 0 ? "card.persons.more" : "card.persons"),
                Value.formula(
                        (difference < 0 ? "-" : "")
                                + edition.table(ResultTable.ID).belowWithSheet("difference"),
                        Format.COUNT),
                about + sure);
    }

    private Card money(Optional<Saving> saving) {
        TableRegion value = saving.isPresent() ? edition.table(ValueTable.ID) : null;
        if (value != null && saving.map(Saving::publishedSaving).isPresent()) {
            return new Card(
                    labels.text("card.published"),
                    Value.formula(value.belowWithSheet("published"), Format.MILLIONS_OF_KRONER),
                    labels.text("card.published.about", year()) + publisher());
        }
        if (value == null || saving.map(Saving::calculatedSaving).isEmpty()) {
            return new Card(labels.text("card.calculated"), unknown("word.notCalculated"), labels.text("card.noPrice"));
        }
        return new Card(
                labels.text("card.calculated"),
                Value.formula(value.belowWithSheet("calculated"), Format.MILLIONS_OF_KRONER),
                aboutCalculated(interval(saving.get()) + basis()));
    }

    /** Prices of this very period and municipality need no word; others do. */
    private String basis() {
        String years = accounts(AccountsYear::year);
        boolean rates = isFromRates();
        if (years.isEmpty() && !rates) {
            return labels.text("card.calculated.about", year());
        }
        String key = years.isEmpty() ? "card.rates" : rates ? "card.accountsAndRates" : "card.accounts";
        return labels.text(key, years, accounts(AccountsYear::level)) + " " + labels.text("card.notToSpend");
    }

    private String accounts(Function<AccountsYear, Integer> which) {
        return String.join(
                "/",
                SavingsPage.of(edition.report()).savings().stream()
                        .filter(saving -> "accounts".equals(saving.unitPriceBasis()))
                        .map(Saving::unitPriceAccounts)
                        .filter(Objects::nonNull)
                        .map(which)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }

    /** Who published the amount; where in their list stands on Grundlag. */
    private String publisher() {
        return edition.report().assumptions().stream()
                .filter(assumption -> BenefitGroups.TOTAL.equals(assumption.group()))
                .findFirst()
                .map(assumption -> " "
                        + labels.text("card.published.by", assumption.source().split(",")[0]))
                .orElse("");
    }

    private boolean isFromRates() {
        return SavingsPage.of(edition.report()).savings().stream()
                .anyMatch(saving -> "rates".equals(saving.unitPriceBasis()));
    }

    /** Made in the run, so it is taken back once an assumption is changed. */
    private Value aboutCalculated(String about) {
        return new WhatIf(edition)
                .nothingChanged()
                .map(unchanged -> Value.formula(
                        "IF(" + unchanged + ",\"" + about + "\",\"" + labels.text("word.changedAssumption") + "\")",
                        Format.FORMULA_TEXT))
                .orElse(Value.text(about));
    }

    private String interval(Saving saving) {
        BigDecimal low = saving.calculatedLow();
        BigDecimal high = saving.calculatedHigh();
        return low == null || high == null
                ? ""
                : labels.text("card.interval", numbers.millions(low, 1), numbers.millions(high, 1)) + " ";
    }

    private Card place(BenchmarkLine total) {
        if (total.rank() == null) {
            return new Card(labels.text("card.rank"), unknown("word.unknown"), "");
        }
        RankRange same = total.ranksWithSameShownDifference();
        String tie = same == null || same.from() == same.to()
                ? ""
                : labels.text("card.rank.tie", String.valueOf(same.from()), String.valueOf(same.to()));
        return new Card(
                labels.text("card.rank"),
                Value.formula(edition.table(ResultTable.ID).belowWithSheet("rank"), Format.RANK_OF),
                (change(total) + " " + tie).strip());
    }

    private String change(BenchmarkLine total) {
        if (total.rankChange() == null || total.previousPeriod() == null) {
            return "";
        }
        String before = labels.spokenPeriod(total.previousPeriod());
        if (Boolean.FALSE.equals(total.rankChangeComparable())) {
            return labels.text("card.rank.notComparable", before);
        }
        int change = total.rankChange();
        String key = change == 0 ? "same" : change > 0 ? "up" : "down";
        return labels.text("card.rank." + key, String.valueOf(total.previousRank()), before);
    }

    private Value unknown(String word) {
        return Value.word(labels.text(word));
    }

    private String year() {
        return String.valueOf(edition.report().period().end().getYear());
    }
}
