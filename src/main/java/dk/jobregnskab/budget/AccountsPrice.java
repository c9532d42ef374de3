package dk.jobregnskab.budget;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What a full-time person of a group costs the municipality by its accounts (formulas.md, section 27): net expenditure (operation + refund) ÷
 * full-time persons of the same year and benefits.
 *
 * @param group a part of the benchmark
 * @param year of the accounts
 * @param net kroner
 * @param persons full-time persons
 * @param personsSource which count they are
 * @param months of the year whose persons are known
 * @param functions whose net expenditure it is
 * @param price kroner per full-time person and year in prices of the accounts' year, exact enough to be rounded
 * @param level the year whose prices {@code levelled} is in: the one asked for where the index reaches it, else the accounts' own
 * @param levelled the price at that level
 */
public record AccountsPrice(
        String group,
        int year,
        BigDecimal net,
        BigDecimal persons,
        Wording personsSource,
        int months,
        List<AccountFunction> functions,
        BigDecimal price,
        int level,
        BigDecimal levelled,
        Set<Long> sourceFileIds) {

    /** The same at the prices of another year. */
    public AccountsPrice at(int otherLevel, BigDecimal otherPrice) {
        return new AccountsPrice(
                group,
                year,
                net,
                persons,
                personsSource,
                months,
                functions,
                price,
                otherLevel,
                otherPrice,
                sourceFileIds);
    }
}
