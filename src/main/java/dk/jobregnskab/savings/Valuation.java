package dk.jobregnskab.savings;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.Period;
import java.util.List;

/**
 * What is to be valued: a municipality's differences of a period.
 *
 * @param lines its benchmark lines
 * @param accounts what its own accounts say of prices
 */
public record Valuation(Period period, String municipalityCode, List<BenchmarkLine> lines, OwnAccounts accounts) {}
