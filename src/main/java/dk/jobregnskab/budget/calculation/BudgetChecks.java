package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be said of a year's budget and accounts. */
public final class BudgetChecks {

    private static final BigDecimal LADDER_TOLERANCE = new BigDecimal("0.02");

    private static final Wording NO_ACCOUNTS =
            new Wording("regnskabet er ikke indlæst fra januar", "the accounts are not loaded from January on");

    private final BudgetYear year;
    private final List<BudgetLine> budget;
    private final List<LedgerEntry> ledger;
    private final boolean budgetLevelled;

    /**
     * @param budget as delivered
     * @param budgetLevelled whether the budget is in prices of its year, or could be brought to them
     */
    public BudgetChecks(BudgetYear year, List<BudgetLine> budget, List<LedgerEntry> ledger, boolean budgetLevelled) {
        this.year = year;
        this.budget = budget;
        this.ledger = ledger;
        this.budgetLevelled = budgetLevelled;
    }

    public List<Check> of(List<LadderLine> ladder) {
        List<Check> checks = new ArrayList<>();
        checks.add(total());
        checks.add(level());
        checks.add(months());
        checks.add(unbudgeted());
        checks.add(outside());
        ladder.forEach(line -> checks.add(ladder(line)));
        return checks;
    }

    /** Whether what is posted is the accounts': of the register nothing is told here. */
    private boolean rests() {
        return BudgetRow.LEDGER.equals(year.total().actualBasis());
    }

    /** Every line is in one row, counted here without the rows. */
    private Check total() {
        Wording title = title("alle linjer er med i opfølgningen", "every line is in the follow-up");
        BigDecimal lines = ledger.stream()
                .filter(entry -> Postings.isOperation(entry.dranst())
                        && (entry.month() == null || entry.month() <= year.monthsPosted()))
                .map(LedgerEntry::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        BigDecimal rows = year.total().standing().actual();
        if (!rests() || rows == null) {
            return Check.notMade("budget.total", title, null, null, NO_ACCOUNTS);
        }
        return lines.compareTo(rows) == 0
                ? Check.ok("budget.total", title, lines.toPlainString(), rows.toPlainString(), null)
                : new Check(
                        "budget.total",
                        Check.Status.REFUSED,
                        title,
                        lines.toPlainString(),
                        rows.toPlainString(),
                        null,
                        new Wording("en fejl i programmet", "a fault of the program"));
    }

    private Check level() {
        Wording title = title("budgettet er i årets priser", "the budget is in prices of its year");
        if (budget.isEmpty()) {
            return Check.notMade(
                    "budget.price-level",
                    title,
                    null,
                    null,
                    new Wording("budgettet er ikke indlæst", "no budget is loaded"));
        }
        int level = budget.get(0).priceLevel();
        if (budgetLevelled) {
            return Check.ok(
                    "budget.price-level", title, String.valueOf(year.year()), String.valueOf(year.year()), null);
        }
        return new Check(
                "budget.price-level",
                Check.Status.WARNING,
                title,
                String.valueOf(year.year()),
                String.valueOf(level),
                null,
                new Wording(
                        "budgettet er i " + level + "-p/l, og der mangler en pris- og lønprocent på vejen til "
                                + year.year() + ": det er ikke med. Læg den i reference/price-indices.csv",
                        "the budget is in prices of " + level + ", and a percentage on the way to " + year.year()
                                + " is missing: it is left out. Add it to reference/price-indices.csv"));
    }

    private Check months() {
        Wording title = title("månederne er bogført uden huller", "months are posted without a gap");
        TreeSet<Integer> posted = ledger.stream()
                .map(LedgerEntry::month)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        int unbroken = Postings.unbroken(posted);
        if (posted.isEmpty() || posted.last() == unbroken) {
            String found = String.valueOf(unbroken);
            return Check.ok("budget.months", title, found, found, null);
        }
        int missing = unbroken + 1;
        return new Check(
                "budget.months",
                Check.Status.WARNING,
                title,
                String.valueOf(posted.last()),
                String.valueOf(unbroken),
                null,
                new Wording(
                        "måned " + missing + " mangler, og månederne efter den er ikke med. Indlæs den",
                        "month " + missing + " is missing, and the months after it are left out. Load it"));
    }

    private Check unbudgeted() {
        return told(
                "budget.unbudgeted",
                title("funktioner uden budget", "functions without a budget"),
                row -> !budget.isEmpty()
                        && isNothing(row.row().standing().budget())
                        && !isNothing(row.row().standing().actual()),
                "er bogført uden eget budget",
                "are posted without a budget of their own");
    }

    private static boolean isNothing(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0;
    }

    private Check outside() {
        return told(
                "budget.outside",
                title("funktioner uden for opfølgningen", "functions outside the follow-up"),
                row -> row.set() == null,
                "hører til ingen ydelse i opfølgningen",
                "belong to no benefit of the follow-up");
    }

    private Check told(String id, Wording title, Predicate<FunctionRow> which, String danish, String english) {
        if (!rests()) {
            return Check.notMade(id, title, "0", null, NO_ACCOUNTS);
        }
        List<FunctionRow> rows = year.functions().stream().filter(which).toList();
        if (rows.isEmpty()) {
            return Check.ok(id, title, "0", "0", null);
        }
        String named = rows.stream().limit(5).map(row -> row.function().code()).collect(Collectors.joining(", "))
                + (rows.size() > 5 ? " …" : "");
        BigDecimal net = rows.stream()
                .map(FunctionRow::row)
                .map(BudgetRow::standing)
                .flatMap(standing -> Stream.ofNullable(standing.actual()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Check(
                id,
                Check.Status.INFORMATION,
                title,
                "0",
                String.valueOf(rows.size()),
                null,
                new Wording(
                        named + " " + danish + " (netto " + millions(net, Language.DANISH) + " mio. kr.)",
                        named + " " + english + " (net " + millions(net, Language.ENGLISH) + " million kr.)"));
    }

    private static String millions(BigDecimal kroner, Language language) {
        return NumberText.in(language).millions(kroner, 1);
    }

    private Check ladder(LadderLine line) {
        BigDecimal tolerance = line.posted().multiply(LADDER_TOLERANCE).setScale(2, RoundingMode.HALF_UP);
        boolean fits = line.difference().abs().compareTo(tolerance) <= 0;
        Wording title = title(
                "refusion ÷ sats giver bogført brutto, " + line.benefit(),
                "refund ÷ rate gives the gross that is posted, " + line.benefit());
        return new Check(
                "budget.ladder",
                fits ? Check.Status.OK : Check.Status.INFORMATION,
                title,
                line.posted().toPlainString(),
                line.reconstructed().toPlainString(),
                tolerance.toPlainString(),
                fits
                        ? Wording.NONE
                        : new Wording(
                                "refusionerne passer ikke til den bogførte udgift på " + line.function()
                                        + "; grupperingerne kan være brugt anderledes",
                                "the refunds do not fit the expenditure that is posted on " + line.function()
                                        + "; its groupings may be used otherwise"));
    }

    private Wording title(String danish, String english) {
        return new Wording("Budget " + year.year() + ": " + danish, "Budget " + year.year() + ": " + english);
    }
}
