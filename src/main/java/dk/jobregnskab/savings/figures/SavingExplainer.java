package dk.jobregnskab.savings.figures;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.ExplainedFiles;
import dk.jobregnskab.figures.FigureExplainer;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.PriceComparison;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a difference is worth, and who says so (formulas.md, sections 6 and 7). */
@Component
@Order(30)
class SavingExplainer implements FigureExplainer {

    private final ExplainedFiles files;

    SavingExplainer(ExplainedFiles files) {
        this.files = files;
    }

    /**
     * @param priceSource who stated the price or amount, or what it was worked out from
     * @param file that states it; null when none does
     * @param accountsFiles that the price, or the municipality's share in it, was measured in
     * @param formulas with the numbers put in
     * @param comparison how far rates lie above the group's accounts; null where both are not known
     */
    private record Part(
            Saving saving,
            String priceSource,
            @Nullable File file,
            List<File> accountsFiles,
            List<String> formulas,
            @Nullable PriceComparison comparison,
            boolean constructed) {}

    @Override
    public String name() {
        return "saving";
    }

    @Override
    public @Nullable Explained explain(Computation computation, String group) {
        Period period = computation.period();
        SavingsFigures figures = computation.of(SavingsFigures.class);
        List<Saving> savings = figures.savings(period);
        return savings.stream()
                .filter(saving -> saving.group().equals(group) && saving.saving() != null)
                .findFirst()
                .map(saving -> new Part(
                        saving,
                        source(saving, figures, period),
                        figures.sourceFileId(period, group).map(files::of).orElse(null),
                        accountsFiles(saving, figures, period),
                        formulas(saving),
                        figures.comparisons(period).stream()
                                .filter(one -> one.group().equals(group))
                                .findFirst()
                                .orElse(null),
                        figures.constructed(period, savings).saving(saving)))
                .map(part -> new Explained(part, lines(part)))
                .orElse(null);
    }

    private static List<String> lines(Part part) {
        List<String> lines = new ArrayList<>();
        lines.add("worth: " + plain(part.saving().saving()) + " kr. ("
                + part.saving().savingBasis() + (part.constructed() ? ", constructed)" : ")"));
        lines.add("  price: " + part.priceSource() + (part.file() == null ? "" : "; " + part.file()));
        part.accountsFiles().forEach(file -> lines.add("    " + file));
        part.formulas().forEach(formula -> lines.add("  " + formula));
        if (part.comparison() != null) {
            PriceWords.of(part.comparison()).forEach(line -> lines.add("  beside it, " + line));
        }
        return lines;
    }

    private List<File> accountsFiles(Saving saving, SavingsFigures figures, Period period) {
        return saving.unitPriceAccounts() == null
                ? List.of()
                : figures.accountsPrice(period, saving.group()).map(AccountsPrice::sourceFileIds).stream()
                        .flatMap(Set::stream)
                        .sorted()
                        .map(files::of)
                        .toList();
    }

    private static String source(Saving saving, SavingsFigures figures, Period period) {
        String basis = Objects.requireNonNullElse(saving.unitPriceBasis(), "");
        if (saving.publishedSaving() != null || basis.equals("published")) {
            return figures.prices(period).stream()
                    .filter(price -> price.group().equals(saving.group()))
                    .map(Price::statedBy)
                    .findFirst()
                    .orElse("published");
        }
        return switch (basis) {
            case "register" -> "our own register: its net cost per full-time person and year";
            case "accounts" ->
                figures.accountsPrice(period, saving.group())
                        .map(PriceWords::of)
                        .orElse("the municipality's accounts");
            case "rates" ->
                figures.rates(period).stream()
                        .filter(rate -> rate.group().equals(saving.group()))
                        .map(PriceWords::of)
                        .findFirst()
                        .orElse("rates");
            default -> "the sum of the groups";
        };
    }

    private static List<String> formulas(Saving saving) {
        List<String> formulas = new ArrayList<>();
        Integer difference = saving.difference();
        BigDecimal price = saving.unitPrice();
        if (saving.publishedSaving() != null) {
            formulas.add(
                    "published amount = " + plain(saving.publishedSaving()) + ", uncertain by half its last digit: "
                            + plain(saving.publishedLow()) + " to " + plain(saving.publishedHigh()));
            if (price != null && difference != null) {
                formulas.add("price = published amount / difference = " + plain(saving.publishedSaving()) + " / "
                        + Math.abs(difference) + " = " + plain(price));
            }
        }
        if (saving.weightedPrice() != null) {
            formulas.add("weighted price = the groups' prices weighted by their actual persons = "
                    + plain(saving.weightedPrice()));
            formulas.add("calculated value = sum of the groups' values + (" + difference
                    + " - sum of the groups' differences) x weighted price = " + plain(saving.calculatedSaving())
                    + ", " + plain(saving.calculatedLow()) + " to " + plain(saving.calculatedHigh()));
        } else if (saving.calculatedSaving() != null) {
            formulas.add("calculated value = difference x price = " + difference + " x " + plain(price) + " = "
                    + plain(saving.calculatedSaving()));
        }
        return formulas;
    }

    private static String plain(@Nullable BigDecimal kroner) {
        return kroner == null ? "unknown" : kroner.toPlainString();
    }
}
