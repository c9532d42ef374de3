package dk.jobregnskab.savings;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.StepMix;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Fingerprint;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a municipality's own accounts say of prices, by group.
 *
 * @param prices of a full-time person
 * @param mixes how the group lies on the refund ladder, by the same accounts as its price where it has one
 */
public record OwnAccounts(Map<String, AccountsPrice> prices, Map<String, StepMix> mixes) {

    public static final OwnAccounts NONE = new OwnAccounts(Map.of(), Map.of());

    static OwnAccounts of(BudgetFigures budget, int year) {
        Map<String, AccountsPrice> prices = new TreeMap<>(BenefitGroups.order());
        Map<String, StepMix> mixes = new TreeMap<>(BenefitGroups.order());
        for (String group : BenefitGroups.PARTS) {
            Optional<AccountsPrice> price = budget.price(group, year);
            price.ifPresent(known -> prices.put(group, known));
            budget.mix(group, price.map(AccountsPrice::year).orElse(year)).ifPresent(mix -> mixes.put(group, mix));
        }
        return new OwnAccounts(prices, mixes);
    }

    public Optional<StepMix> mix(String group) {
        return Optional.ofNullable(mixes.get(group));
    }

    /** The figures, not the files they came in. */
    void identify(Fingerprint figures) {
        for (AccountsPrice price : prices.values()) {
            figures.add(price.group())
                    .add(price.year())
                    .add(price.net())
                    .add(price.persons())
                    .add(price.personsSource())
                    .add(price.months())
                    .add(new TreeSet<>(price.functions()))
                    .add(price.level())
                    .add(price.levelled());
        }
        mixes.values().forEach(figures::add);
    }
}
