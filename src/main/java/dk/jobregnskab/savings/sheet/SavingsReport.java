package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.ReportPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of money, from a computation. */
@Component
@Order(20)
class SavingsReport implements ReportPart {

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        List<Saving> shown = computation.of(SavingsFigures.class).shown(computation.period());
        SavingsFigures figures = computation.of(SavingsFigures.class);
        return Optional.of(new SavingsPage(
                shown,
                constructed(computation, shown),
                figures.comparisons(computation.period()),
                figures.constructedAccounts(computation.period())));
    }

    private static ConstructedSavings constructed(Computation computation, List<Saving> savings) {
        return computation.of(SavingsFigures.class).constructed(computation.period(), savings);
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        boolean persons = computation.of(SavingsFigures.class).savings(computation.period()).stream()
                .allMatch(saving -> saving.saving() == null);
        return !persons
                ? List.of()
                : List.of(
                        language == Language.DANISH
                                ? "Der er ingen pris og intet offentliggjort beløb for perioden: kun personer, ingen kroner."
                                : "There is no price and no published amount for the period: persons only, no kroner.");
    }

    @Override
    public List<Assumption> assumptions(Computation computation, Language language) {
        Period period = computation.period();
        SavingsFigures figures = computation.of(SavingsFigures.class);
        List<Saving> savings = figures.savings(period);
        List<Saving> shown = figures.shown(period);
        ConstructedSavings constructed = constructed(computation, shown);
        AssumptionTexts texts = new AssumptionTexts(language);
        List<Assumption> assumptions = new ArrayList<>();
        for (Saving saving : savings) {
            BigDecimal price = saving.unitPrice();
            Optional<Price> stated = figures.prices(period).stream()
                    .filter(candidate -> candidate.group().equals(saving.group()))
                    .findFirst();
            if (price != null && stated.isPresent()) {
                assumptions.add(texts.unitPrice(saving, price, stated.get(), constructed));
            }
        }
        shown.forEach(saving -> ofRegister(saving, computation, texts).ifPresent(assumptions::add));
        for (Saving saving : shown) {
            if ("accounts".equals(saving.unitPriceBasis())) {
                figures.accountsPrice(period, saving.group())
                        .map(price -> new AccountsAssumption(price, language)
                                .of(saving, period, constructed.prices().contains(saving.group())))
                        .ifPresent(assumptions::add);
            }
        }
        figures.rates(period)
                .forEach(rate -> assumptions.add(texts.unitPrice(
                        rate,
                        savings.stream()
                                .anyMatch(saving ->
                                        saving.group().equals(rate.group()) && AssumptionTexts.isProduct(saving)),
                        constructed.prices().contains(rate.group()))));
        assumptions.add(texts.uncertainty(period, savings.stream().anyMatch(AssumptionTexts::isProduct)));
        assumptions.add(texts.definition(period));
        return assumptions;
    }

    private static Optional<Assumption> ofRegister(Saving saving, Computation computation, AssumptionTexts texts) {
        BigDecimal price = saving.unitPrice();
        if (price == null || !"register".equals(saving.unitPriceBasis())) {
            return Optional.empty();
        }
        Period period = computation.period();
        RegisterFigures register = computation.of(RegisterFigures.class);
        return Optional.of(texts.unitPrice(
                saving,
                price,
                period,
                register.edition().weightedByHours(),
                register.edition().sourceFileIds(period).size(),
                register.edition().groups(period).stream().anyMatch(RegisterFigure::preliminary),
                register.isConstructed(period)));
    }
}
