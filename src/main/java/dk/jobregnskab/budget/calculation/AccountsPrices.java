package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prices from a closed year's accounts (formulas.md, section 27): net expenditure ÷ full-time persons of the same year and benefits. A benefit
 * whose persons are unknown is left out of both, and where the better part of a group's expenditure has none the group has no price.
 */
public final class AccountsPrices {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private record Part(BigDecimal net, @Nullable PersonsOfYear persons, Set<AccountFunction> functions) {}

    private final int year;
    private final Accounts accounts;
    private final Postings postings;
    private final LadderMix ladder;
    private final Function<List<PersonSeries>, Optional<PersonsOfYear>> persons;
    private final Map<String, String> groupOfBenefit;

    /**
     * @param persons of published series, in the year
     * @param groupOfBenefit the benchmark's group by benefit
     */
    public AccountsPrices(
            int year,
            Accounts accounts,
            Postings postings,
            LadderMix ladder,
            Function<List<PersonSeries>, Optional<PersonsOfYear>> persons,
            Map<String, String> groupOfBenefit) {
        this.year = year;
        this.accounts = accounts;
        this.postings = postings;
        this.ladder = ladder;
        this.persons = persons;
        this.groupOfBenefit = groupOfBenefit;
    }

    /** In prices of the accounts' year. */
    public Optional<AccountsPrice> of(String group, Set<Long> ledgerFiles) {
        List<Part> all = parts(group);
        BigDecimal everything = net(all);
        List<Part> known = all.stream().filter(part -> part.persons() != null).toList();
        BigDecimal net = net(known);
        if (known.isEmpty() || net.multiply(TWO).compareTo(everything) < 0) {
            return Optional.empty();
        }
        BigDecimal counted = BigDecimal.ZERO;
        int months = Postings.DECEMBER;
        Set<Long> files = new HashSet<>(ledgerFiles);
        Set<AccountFunction> functions = new TreeSet<>();
        List<Wording> sources = new ArrayList<>();
        for (Part part : known) {
            PersonsOfYear one = Objects.requireNonNull(part.persons());
            counted = counted.add(one.persons());
            months = Math.min(months, one.months());
            files.addAll(one.sourceFileIds());
            functions.addAll(part.functions());
            sources.add(one.source());
        }
        if (counted.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal price = net.divide(counted, MathContext.DECIMAL128);
        return Optional.of(new AccountsPrice(
                group, year, net, counted, joined(sources), months, List.copyOf(functions), price, year, price, files));
    }

    private List<Part> parts(String group) {
        List<Part> parts = new ArrayList<>();
        for (AccountSet set : accounts.sets(year)) {
            if (group.equals(set.group())) {
                BigDecimal net = postings.net(set.functions());
                if (net.signum() != 0) {
                    parts.add(new Part(net, persons(set, null), set.functions()));
                }
            } else if (set.group() == null) {
                set.benefits().stream()
                        .filter(benefit -> group.equals(groupOfBenefit.get(benefit)))
                        .forEach(benefit -> ladder.net(benefit)
                                .ifPresent(net -> parts.add(new Part(net, persons(set, benefit), set.functions()))));
            }
        }
        return parts;
    }

    private @Nullable PersonsOfYear persons(AccountSet set, @Nullable String benefit) {
        List<PersonSeries> series = accounts.personSeries().stream()
                .filter(one -> one.set().equals(set.id())
                        && (benefit == null || one.benefit().equals(benefit)))
                .toList();
        return series.isEmpty() ? null : persons.apply(series).orElse(null);
    }

    private static BigDecimal net(List<Part> parts) {
        return parts.stream().map(Part::net).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static Wording joined(List<Wording> sources) {
        return new Wording(
                String.join(" + ", sources.stream().map(Wording::danish).toList()),
                String.join(" + ", sources.stream().map(Wording::english).toList()));
    }
}
