package dk.jobregnskab.savings.figures;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.ComparedFigure.Origin;
import dk.jobregnskab.figures.ComparedFigures;
import dk.jobregnskab.figures.Computation;
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
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published amount and unit price of each group. */
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
            Set.of(PriceDelivery.KIND, MinistryListDelivery.KIND, BenchmarkDelivery.KIND));

    private static final Origin RATES = new Origin(new Wording("satser", "rates"), Set.of());

    @Override
    public List<ComparedFigure> of(Computation computation, Language language) {
        Period period = computation.period();
        SavingsFigures figures = computation.of(SavingsFigures.class);
        List<Saving> savings = figures.savings(period);
        ConstructedSavings constructed = figures.constructed(period, savings);
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
        }
        return compared;
    }

    private static Origin origin(Saving saving) {
        return switch (String.valueOf(saving.unitPriceBasis())) {
            case "rates" -> RATES;
            case "register" -> REGISTER;
            default -> saving.publishedSaving() == null ? AMOUNT : DERIVED;
        };
    }
}
