package dk.jobregnskab.savings.figures;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.PublishedAmount;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.CountingParts;
import dk.jobregnskab.intake.CountingParts.Part;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.savings.OwnAccounts;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.PriceComparison;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.Savings;
import dk.jobregnskab.savings.Valuation;
import dk.jobregnskab.savings.calculation.KnownPrices;
import dk.jobregnskab.savings.calculation.PriceMethodCheck;
import dk.jobregnskab.savings.calculation.RatePrices;
import dk.jobregnskab.savings.calculation.SavingsCalculation;
import dk.jobregnskab.savings.calculation.SavingsChecks;
import dk.jobregnskab.savings.calculation.SavingsRules;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSavings implements Savings {

    private record Stated(Price price, long sourceFileId) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final Benchmark benchmark;
    private final Register register;
    private final PublishedCache cache;
    private final String home;
    private final RatePrices rates;

    JdbcSavings(
            JdbcClient jdbc,
            PublishedData published,
            Benchmark benchmark,
            Register register,
            PublishedCache cache,
            Settings settings,
            JobDefinitions definitions) {
        this.jdbc = jdbc;
        this.published = published;
        this.benchmark = benchmark;
        this.register = register;
        this.cache = cache;
        this.home = settings.municipality();
        this.rates = new RatePrices(
                definitions.of(PriceDelivery.DEFINITION).settings(SavingsRules.class), definitions.tables());
    }

    @Override
    public SavingsEdition asOf(Instant asOf) {
        CountingParts counting = new CountingParts(published.counting(PriceDelivery.KIND, asOf));
        Map<Part, PublishedAmount> listed = new HashMap<>();
        for (PublishedAmount amount : benchmark.asOf(asOf).amounts()) {
            Part part = new Part(amount.period(), amount.municipalityCode() + " " + amount.group());
            if (counting.of(part)
                    .filter(other -> !other.receivedAt().isBefore(amount.receivedAt()))
                    .isEmpty()) {
                listed.put(part, amount);
            }
        }
        List<Stated> stated = new ArrayList<>();
        listed.values().forEach(amount -> stated.add(stated(amount)));
        Set<Long> files = counting.sourceFileIds();
        List<Stated> delivered = cache.get(JdbcSavings.class, files, () -> stated(files));
        for (Stated candidate : delivered) {
            Price price = candidate.price();
            Part part = new Part(price.period(), price.municipalityCode() + " " + price.group());
            if (counting.decides(candidate.sourceFileId(), part) && !listed.containsKey(part)) {
                stated.add(candidate);
            }
        }
        return new Edition(stated, home, () -> register.of(home, asOf), rates);
    }

    private static Stated stated(PublishedAmount amount) {
        Price price = new Price(
                amount.period(),
                amount.municipalityCode(),
                amount.group(),
                null,
                amount.saving(),
                amount.halfDigit(),
                "Beskæftigelsesministeriets liste, Potentiale, mio. kr.");
        return new Stated(price, amount.sourceFileId());
    }

    private List<Stated> stated(Set<Long> sourceFileIds) {
        if (sourceFileIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select source_file_id, period, municipality_code, benefit_group, unit_price, saving,"
                                + " saving_half_digit, stated_by from unit_price where source_file_id in (:ids) order by row_no")
                .param("ids", sourceFileIds)
                .query((row, index) -> new Stated(
                        new Price(
                                Period.of(row.getString("period")),
                                row.getString("municipality_code"),
                                row.getString("benefit_group"),
                                row.getBigDecimal("unit_price"),
                                row.getBigDecimal("saving"),
                                row.getBigDecimal("saving_half_digit"),
                                row.getString("stated_by")),
                        row.getLong("source_file_id")))
                .list();
    }

    private record Edition(
            List<Stated> stated, String home, Supplier<Register.RegisterEdition> register, RatePrices rates)
            implements SavingsEdition {

        @Override
        public List<Period> periods() {
            TreeSet<Period> periods = new TreeSet<>();
            stated.forEach(one -> periods.add(one.price().period()));
            return List.copyOf(periods);
        }

        @Override
        public List<Saving> of(Valuation valuation) {
            return SavingsCalculation.of(valuation.lines(), known(valuation));
        }

        private KnownPrices known(Valuation valuation) {
            return new KnownPrices(
                    prices(valuation.period(), valuation.municipalityCode()),
                    registerPrices(valuation),
                    valuation.accounts().prices().values(),
                    valuation.lines().stream()
                            .flatMap(line -> rates
                                    .of(
                                            line.group(),
                                            valuation.period(),
                                            valuation.accounts().mixes().get(line.group()))
                                    .stream())
                            .toList());
        }

        @Override
        public List<Check> checks(Valuation valuation) {
            KnownPrices known = known(valuation);
            return SavingsChecks.of(valuation.lines(), SavingsCalculation.of(valuation.lines(), known), known);
        }

        @Override
        public Check method(@Nullable Valuation before, Valuation now) {
            return PriceMethodCheck.of(
                    before == null ? null : before.period(), before == null ? List.of() : of(before), of(now));
        }

        @Override
        public List<Price> prices(Period period, String municipalityCode) {
            return own(period, municipalityCode).stream().map(Stated::price).toList();
        }

        @Override
        public List<RatePrice> rates(Valuation valuation) {
            KnownPrices known = known(valuation);
            Set<String> better = new HashSet<>(known.ofRegister().keySet());
            known.stated().forEach(price -> better.add(price.group()));
            known.ofAccounts().forEach(price -> better.add(price.group()));
            return known.rates().stream()
                    .filter(rate -> !better.contains(rate.group()))
                    .toList();
        }

        @Override
        public List<PriceComparison> comparisons(OwnAccounts accounts) {
            List<PriceComparison> comparisons = new ArrayList<>();
            for (AccountsPrice price : accounts.prices().values()) {
                if (price.price().signum() > 0) {
                    RatePrice measured = accounts.mix(price.group())
                            .filter(mix -> mix.year() == price.year())
                            .flatMap(mix -> rates.of(price.group(), price.year(), mix))
                            .orElse(null);
                    rates.of(price.group(), price.year(), null)
                            .ifPresent(assumed -> comparisons.add(PriceComparison.of(price, assumed, measured)));
                }
            }
            return comparisons;
        }

        /** Those of groups without a stated price or amount. */
        private Map<String, BigDecimal> registerPrices(Valuation valuation) {
            if (!valuation.municipalityCode().equals(home)) {
                return Map.of(); // of others the register knows only the few that moved
            }
            Set<String> stated = stated(valuation.period(), valuation.municipalityCode());
            Register.RegisterEdition own = register.get();
            Map<String, BigDecimal> prices = new TreeMap<>(BenefitGroups.order());
            for (BenchmarkLine line : valuation.lines()) {
                if (BenefitGroups.PARTS.contains(line.group()) && !stated.contains(line.group())) {
                    own.price(valuation.period(), line.group()).ifPresent(price -> prices.put(line.group(), price));
                }
            }
            return prices;
        }

        private Set<String> stated(Period period, String municipalityCode) {
            return prices(period, municipalityCode).stream().map(Price::group).collect(Collectors.toSet());
        }

        @Override
        public Set<Long> sourceFileIds(Period period, String municipalityCode) {
            Set<Long> ids = new TreeSet<>();
            own(period, municipalityCode).forEach(one -> ids.add(one.sourceFileId()));
            return ids;
        }

        @Override
        public Optional<Long> sourceFileId(Period period, String municipalityCode, String group) {
            return own(period, municipalityCode).stream()
                    .filter(one -> one.price().group().equals(group))
                    .map(Stated::sourceFileId)
                    .findFirst();
        }

        private List<Stated> own(Period period, String municipalityCode) {
            return stated.stream()
                    .filter(one -> one.price().period().equals(period)
                            && one.price().municipalityCode().equals(municipalityCode))
                    .toList();
        }
    }
}
