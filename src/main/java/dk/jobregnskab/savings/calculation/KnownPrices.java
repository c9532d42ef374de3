package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Every price that is known for a municipality and period, the best evidence first.
 *
 * @param stated prices and amounts that somebody published
 * @param ofRegister exact kroner per full-time person and year by group, where our own register has them
 * @param ofAccounts by the municipality's own accounts
 * @param rates from rates and the refund ladder
 */
public record KnownPrices(
        List<Price> stated,
        Map<String, BigDecimal> ofRegister,
        Collection<AccountsPrice> ofAccounts,
        List<RatePrice> rates) {}
