package dk.jobregnskab.savings.figures;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.budget.delivery.LedgerDelivery;
import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.ComparedFigure.Origin;
import dk.jobregnskab.figures.ComparedFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.indicator.delivery.IndicatorDelivery;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published amount, unit price and calculated value of each group. */
@Component
@Order(20)
class ComparedSavings implements ComparedFigures {

    private static final Origin AMOUNT = new Origin(
            new Wording("offentliggjort", "published"), Set.of(PriceDelivery.KIND, MinistryListDelivery.KIND));
    private static final Origin REGISTER = new Origin(
            new Wording("egen opgørelse", "our own register"), Set.of(RegisterDelivery.KIND, SpellsDelivery.KIND));
    /** An amount divided by a difference in persons. */
    private static final Origin DERIVED = new Origin(
            new Wording("afledt af offentliggjort beløb", "derived from a published amount"),
            Set.of(PriceDelivery.KIND, MinistryListDelivery.KIND));

    private static final Origin ACCOUNTS =
            new Origin(new Wording("regnskab", "accounts"), Set.of(LedgerDelivery.KIND, IndicatorDelivery.KIND));

    private static final Origin RATES = new Origin(new Wording("satser", "rates"), Set.of());
    private static final Origin MEASURED_SHARE =
            new Origin(new Wording("satser og målt andel", "rates and measured share"), Set.of(LedgerDelivery.KIND));

    private static final Comparator<Origin> BY_METHOD =
            Comparator.comparing(origin -> origin.method().danish());

    @Override
    public List<ComparedFigure> of(Computation computation, Language language) {
        Period period = computation.period();
        SavingsFigures figures = computation.of(SavingsFigures.class);
        List<Saving> savings = figures.savings(period);
        ConstructedSavings constructed = figures.constructed(period, savings);
        boolean hidesAPrice = figures.hidesAPrice(period);
        List<ComparedFigure> compared = new ArrayList<>();
        for (Saving saving : savings) {
            String group = saving.group();
            compared.add(new ComparedFigure(
                    group + ": " + new Wording("offentliggjort beløb", "published amount").in(language),
                    "kr.",
                    saving.publishedSaving(),
                    AMOUNT,
                    false,
                    constructed.amounts().contains(group)));
            compared.add(new ComparedFigure(
                    group + ": " + new Wording("enhedspris", "unit price").in(language),
                    "kr.",
                    saving.unitPrice(),
                    origin(saving),
                    figures.isAtHiddenPrice(period, saving),
                    saving.publishedSaving() == null
                            ? constructed.prices().contains(group)
                            : constructed.derivedPrice(group)));
            compared.add(new ComparedFigure(
                    group + ": " + new Wording("beregnet værdi", "calculated value").in(language),
                    "kr.",
                    saving.calculatedSaving(),
                    value(saving, savings),
                    figures.isAtHiddenPrice(period, saving) || hidesAPrice && group.equals(BenefitGroups.TOTAL),
                    constructed.values().contains(group)));
        }
        return compared;
    }

    /** Persons times price; a total has the prices of its parts. */
    private static Origin value(Saving saving, List<Saving> all) {
        Stream<Saving> priced = saving.weightedPrice() == null
                ? Stream.of(saving)
                : all.stream().filter(part -> BenefitGroups.PARTS.contains(part.group()));
        List<Origin> prices =
                priced.map(ComparedSavings::origin).distinct().sorted(BY_METHOD).toList();
        Set<String> kinds = new TreeSet<>(Set.of(BenchmarkDelivery.KIND, MinistryListDelivery.KIND));
        prices.forEach(price -> kinds.addAll(price.kinds()));
        return new Origin(
                new Wording(
                        String.join(
                                " og ",
                                prices.stream()
                                        .map(price -> price.method().danish())
                                        .toList()),
                        String.join(
                                " and ",
                                prices.stream()
                                        .map(price -> price.method().english())
                                        .toList())),
                kinds);
    }

    private static Origin origin(Saving saving) {
        return switch (String.valueOf(saving.unitPriceBasis())) {
            case "accounts" -> ACCOUNTS;
            case "rates" -> saving.unitPriceAccounts() == null ? RATES : MEASURED_SHARE;
            case "register" -> REGISTER;
            default -> saving.publishedSaving() == null ? AMOUNT : DERIVED;
        };
    }
}
