package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.Accounts.Grouping;
import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.budget.StepMix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The refund ladder as it stands in the accounts (formulas.md, section 28): what was posted on a step, ÷ the rate of that step, is the gross
 * expenditure on it.
 */
public final class LadderMix {

    private static final int OPERATION = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Posted(AccountFunction function, int dranst, String grouping) {}

    private record Key(AccountFunction function, String benefit) {}

    private final int year;
    private final List<Grouping> groupings;
    private final Map<Posted, BigDecimal> posted = new HashMap<>();

    public LadderMix(int year, List<Grouping> groupings, List<LedgerEntry> ledger) {
        this.year = year;
        this.groupings = groupings;
        for (LedgerEntry entry : ledger) {
            if (entry.grouping() != null) {
                posted.merge(
                        new Posted(entry.function(), entry.dranst(), entry.grouping()),
                        entry.amount(),
                        BigDecimal::add);
            }
        }
    }

    private BigDecimal posted(Grouping grouping) {
        return posted.getOrDefault(
                new Posted(grouping.function(), grouping.dranst(), grouping.grouping()), BigDecimal.ZERO);
    }

    /** Gross expenditure on a step: refund ÷ the state's share, or co-financing ÷ the municipality's. */
    private BigDecimal gross(Grouping step) {
        BigDecimal municipal = Objects.requireNonNull(step.municipalPercent());
        return step.dranst() == OPERATION
                ? ratio(posted(step).multiply(HUNDRED), municipal)
                : ratio(posted(step).negate().multiply(HUNDRED), HUNDRED.subtract(municipal));
    }

    private static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? BigDecimal.ZERO : dividend.divide(divisor, MathContext.DECIMAL128);
    }

    /** Of the benefits of a group; empty where no step of theirs is posted. */
    public Optional<StepMix> of(String group, Set<String> benefits) {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal municipal = BigDecimal.ZERO;
        for (Grouping grouping : groupings) {
            BigDecimal percent = grouping.municipalPercent();
            if (percent != null && benefits.contains(grouping.benefit())) {
                BigDecimal step = gross(grouping);
                gross = gross.add(step);
                municipal = municipal.add(step.multiply(percent));
            }
        }
        return gross.signum() <= 0
                ? Optional.empty()
                : Optional.of(new StepMix(
                        group,
                        year,
                        gross.setScale(2, RoundingMode.HALF_UP),
                        municipal.divide(gross, MathContext.DECIMAL128)));
    }

    /** Benefits whose refunds and gross expenditure are both posted, in the order of the mapping. */
    public List<LadderLine> lines() {
        Map<Key, List<Grouping>> byBenefit = new LinkedHashMap<>();
        groupings.forEach(grouping -> byBenefit
                .computeIfAbsent(new Key(grouping.function(), grouping.benefit()), first -> new ArrayList<>())
                .add(grouping));
        List<LadderLine> lines = new ArrayList<>();
        byBenefit.forEach((key, all) -> {
            BigDecimal gross = BigDecimal.ZERO;
            BigDecimal reconstructed = BigDecimal.ZERO;
            for (Grouping grouping : all) {
                if (grouping.municipalPercent() == null) {
                    gross = gross.add(posted(grouping));
                } else if (grouping.dranst() > OPERATION) {
                    reconstructed = reconstructed.add(gross(grouping));
                }
            }
            if (gross.signum() > 0 && reconstructed.signum() > 0) {
                lines.add(new LadderLine(
                        year,
                        key.function(),
                        key.benefit(),
                        reconstructed.setScale(2, RoundingMode.HALF_UP),
                        gross.setScale(2, RoundingMode.HALF_UP)));
            }
        });
        return lines;
    }

    /** Net of a benefit by its groupings, of functions that hold several benefits; empty where it has none posted. */
    Optional<BigDecimal> net(String benefit) {
        return groupings.stream()
                .filter(grouping ->
                        grouping.benefit().equals(benefit) && posted(grouping).signum() != 0)
                .map(this::posted)
                .reduce(BigDecimal::add);
    }

    /** Whether a posting stands on a grouping of the benefit. */
    Predicate<LedgerEntry> isOf(String benefit) {
        Set<Posted> own = groupings.stream()
                .filter(grouping -> grouping.benefit().equals(benefit))
                .map(grouping -> new Posted(grouping.function(), grouping.dranst(), grouping.grouping()))
                .collect(Collectors.toSet());
        return entry -> entry.grouping() != null
                && own.contains(new Posted(entry.function(), entry.dranst(), entry.grouping()));
    }
}
