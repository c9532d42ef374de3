package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.budget.LedgerMonth;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What finance posted beside what the register says, part by part and month by month (formulas.md, section 29). A part is a set of functions,
 * or each of its benefits where all of them have groupings of their own in the accounts.
 */
public final class LedgerComparison {

    private static final Wording DELAY = new Wording(
            "Forsinkelse: registeret henfører beløb til den uge, ydelsen gælder; regnskabet bogfører, når beløbet udbetales eller afregnes.",
            "Delay: the register puts an amount in the week the benefit is for; the accounts post it when it is paid or settled.");
    private static final Wording REGULATION = new Wording(
            "Regulering: sene registreringer og efterreguleringer ændrer registerets måneder bagud, men bogføres i den måned, de kommer.",
            "Regulation: late registrations change past months of the register, but are posted in the month they come.");
    private static final Wording OUTSIDE = new Wording(
            "Uden for registeret: tilbagebetalinger, regres og hjælp i særlige tilfælde bogføres uden at gå gennem registeret.",
            "Outside the register: repayments, recourse and assistance in special cases are posted without passing through the register.");

    private record Part(String name, List<String> benefits, Predicate<LedgerEntry> postings) {}

    private final int year;
    private final List<LedgerEntry> ledger;
    private final RegisterPostings register;
    private final LadderMix ladder;

    public LedgerComparison(int year, List<LedgerEntry> ledger, RegisterPostings register, LadderMix ladder) {
        this.year = year;
        this.ledger = ledger.stream()
                .filter(entry -> Postings.isOperation(entry.dranst()))
                .toList();
        this.register = register;
        this.ladder = ladder;
    }

    /** By part, its months and then their sum; of a year that is posted as a whole the year only. */
    public List<LedgerMonth> of(List<AccountSet> sets) {
        int months = Math.min(register.months(), postedMonths());
        boolean monthly = ledger.stream().allMatch(entry -> entry.month() != null);
        if (months == 0 || !monthly && months < Postings.DECEMBER) {
            return List.of();
        }
        List<LedgerMonth> lines = new ArrayList<>();
        for (AccountSet set : sets) {
            for (Part part : parts(set)) {
                lines.addAll(lines(part, months, monthly));
            }
        }
        return lines;
    }

    private int postedMonths() {
        Postings postings = Postings.of(ledger);
        return postings == null ? 0 : postings.months();
    }

    private List<Part> parts(AccountSet set) {
        List<String> benefits = set.benefits();
        boolean split = set.group() == null
                && benefits.size() > 1
                && benefits.stream().allMatch(benefit -> ladder.net(benefit).isPresent());
        return split
                ? benefits.stream()
                        .map(benefit -> new Part(benefit, List.of(benefit), ladder.isOf(benefit)))
                        .toList()
                : List.of(
                        new Part(set.name(), benefits, entry -> set.functions().contains(entry.function())));
    }

    private List<LedgerMonth> lines(Part part, int months, boolean monthly) {
        List<LedgerMonth> lines = new ArrayList<>();
        BigDecimal posted = BigDecimal.ZERO.setScale(2);
        BigDecimal registered = null;
        for (int month = 1; month <= months; month++) {
            int asked = month;
            BigDecimal ofMonth = posted(part, entry -> Objects.equals(entry.month(), asked));
            Optional<BigDecimal> own = register.net(register.month(month), part.benefits());
            if (own.isPresent()) {
                registered = registered == null ? own.get() : registered.add(own.get());
            }
            if (monthly) {
                posted = posted.add(ofMonth);
                lines.add(new LedgerMonth(year, month, part.name(), ofMonth, own.orElse(null), List.of()));
            }
        }
        if (!monthly) {
            posted = posted(part, entry -> true);
        }
        if (registered == null && posted.signum() == 0) {
            return List.of();
        }
        lines.add(new LedgerMonth(
                year,
                0,
                part.name(),
                posted,
                registered,
                registered == null ? List.of(OUTSIDE) : List.of(DELAY, REGULATION, OUTSIDE)));
        return lines;
    }

    private BigDecimal posted(Part part, Predicate<LedgerEntry> when) {
        return ledger.stream()
                .filter(when)
                .filter(part.postings())
                .map(LedgerEntry::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
