package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.Budgets.BudgetEdition;
import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.budget.LedgerMonth;
import dk.jobregnskab.budget.PersonPrice;
import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.budget.StepMix;
import dk.jobregnskab.budget.YearAccounts;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.register.Register.RegisterEdition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The arithmetic of formulas.md, sections 24 to 29, on what is known of one municipality at one moment. */
public final class CalculatedYears implements YearAccounts {

    /**
     * What years are worked out with.
     *
     * @param groupOfBenefit the benchmark's group by benefit
     */
    public record Rules(Accounts accounts, PriceIndex index, Map<String, String> groupOfBenefit) {}

    private final BudgetEdition edition;
    private final Function<Integer, Optional<Earlier>> before;
    private final Rules rules;
    private final Supplier<PersonsCount> persons;
    private final Supplier<RegisterEdition> register;
    private final PersonsAhead ahead;
    private final Map<Integer, Optional<BudgetYear>> years = new HashMap<>();
    private final Map<Integer, Optional<BudgetYear>> ofPublished = new HashMap<>();
    private final Map<Integer, LadderMix> ladders = new HashMap<>();
    private final Map<Integer, List<LedgerMonth>> reconciliations = new HashMap<>();
    private final PostedYears posted;
    private @Nullable PersonsCount counted;

    /**
     * What was known at an earlier moment.
     *
     * @param ahead what was foreseen then
     */
    public record Earlier(BudgetEdition edition, Supplier<PersonsAhead> ahead) {}

    /**
     * @param before by year, what was known before the newest delivery of its budget or accounts; empty where nothing was
     * @param ahead persons of the months to come
     */
    public CalculatedYears(
            BudgetEdition edition,
            Function<Integer, Optional<Earlier>> before,
            Rules rules,
            Supplier<PersonsCount> persons,
            Supplier<RegisterEdition> register,
            PersonsAhead ahead) {
        this.edition = edition;
        this.posted = new PostedYears(edition);
        this.before = before;
        this.rules = rules;
        this.persons = persons;
        this.register = register;
        this.ahead = ahead;
    }

    @Override
    public List<Integer> years() {
        return edition.years();
    }

    @Override
    public List<Integer> closedYears() {
        return years().stream().filter(posted::isClosed).toList();
    }

    @Override
    public Optional<BudgetYear> followUp(int year) {
        return years.computeIfAbsent(
                year,
                asked -> years().contains(asked)
                        ? Optional.of(calculate(asked, UnaryOperator.identity()))
                        : Optional.empty());
    }

    @Override
    public Optional<BudgetYear> ofPublishedPersons(int year) {
        return ofPublished.computeIfAbsent(
                year,
                asked -> years().contains(asked)
                        ? Optional.of(calculate(asked, CalculatedYears::published))
                        : Optional.empty());
    }

    private static PersonsAhead published(PersonsAhead all) {
        return (set, year, from) -> all.of(set, year, from).filter(rest -> !rest.register());
    }

    /** @param part which of what is foreseen may be used, now and before */
    private BudgetYear calculate(int year, UnaryOperator<PersonsAhead> part) {
        YearKnown known = known(posted, year);
        return FollowUp.of(
                known,
                rules.accounts(),
                persons(year, known.monthsPosted()),
                foreseen(known, part.apply(ahead)),
                lastDeviations(year, part));
    }

    /** Of a running year of which something is posted. */
    private Foreseen foreseen(YearKnown known, PersonsAhead of) {
        Postings running = known.posted();
        if (running == null || running.isClosed()) {
            return Foreseen.NOTHING;
        }
        Map<String, RestOfYear> bySet = new HashMap<>();
        for (AccountSet set : rules.accounts().sets(known.year())) {
            of.of(set, known.year(), running.months() + 1)
                    .flatMap(rest -> RestOfYear.of(
                            running.net(set.functions()),
                            running.months(),
                            rest,
                            price(set, known.year())
                                    .filter(price -> price.level() == known.year() && !rest.register())
                                    .map(PersonPrice::kroner)
                                    .orElse(null)))
                    .ifPresent(rest -> bySet.put(set.id(), rest));
        }
        return new Foreseen(bySet);
    }

    @Override
    public Optional<PersonPrice> price(AccountSet set, int year) {
        return closedYears().stream()
                .filter(closed -> closed < year)
                .reduce((earlier, later) -> later)
                .flatMap(closed -> persons(set, closed, Postings.DECEMBER)
                        .filter(counted -> counted.persons().signum() > 0)
                        .flatMap(counted -> posted.of(closed).map(postings -> postings.net(set.functions())
                                .divide(counted.persons(), MathContext.DECIMAL128)))
                        .filter(price -> price.signum() > 0)
                        .map(price -> rules.index()
                                .convert(price, closed, year)
                                .map(levelled -> new PersonPrice(levelled, year))
                                .orElse(new PersonPrice(price, closed))));
    }

    /** What the register says is another count: no change is told from the one to the other. */
    private Map<String, BigDecimal> lastDeviations(int year, UnaryOperator<PersonsAhead> part) {
        Map<String, BigDecimal> byKey = new HashMap<>();
        if (posted.of(year).isPresent()) {
            before.apply(year).ifPresent(earlier -> {
                PostedYears then = new PostedYears(earlier.edition());
                if (then.of(year).isPresent()) {
                    deviations(
                            lastFollowUp(
                                    known(then, year),
                                    () -> part.apply(earlier.ahead().get())),
                            byKey);
                }
            });
        }
        return byKey;
    }

    /** Of a year that has been closed since, the forecast that it then had tells nothing any more. */
    private BudgetYear lastFollowUp(YearKnown then, Supplier<PersonsAhead> seenThen) {
        Foreseen foreseen = posted.isClosed(then.year()) ? Foreseen.NOTHING : foreseen(then, seenThen.get());
        return FollowUp.of(then, rules.accounts(), Map.of(), foreseen, Map.of());
    }

    private static void deviations(BudgetYear year, Map<String, BigDecimal> byKey) {
        List<BudgetRow> rows = new ArrayList<>(year.groups());
        year.functions().forEach(row -> rows.add(row.row()));
        year.sets().forEach(row -> rows.add(row.row()));
        rows.addAll(year.appropriations());
        rows.addAll(year.totals());
        for (BudgetRow row : rows) {
            BigDecimal deviation = row.standing().deviation();
            if (deviation != null) {
                byKey.put(row.key(), deviation);
            }
        }
    }

    private YearKnown known(PostedYears years, int year) {
        BudgetEdition of = years.edition();
        Map<AccountFunction, String> names = new HashMap<>();
        of.budget(year).forEach(line -> names.merge(line.function(), line.functionName(), CalculatedYears::named));
        of.ledger(year).forEach(entry -> names.merge(entry.function(), entry.functionName(), CalculatedYears::named));
        Map<Integer, Postings> earlier = years.before(year);
        return new YearKnown(
                year,
                inPricesOf(year, of.budget(year)),
                years.of(year).orElseGet(() -> registerOf(year).postings()),
                earlier.get(year - 1),
                new MonthlyCourse(earlier),
                names);
    }

    private static String named(String known, String later) {
        return later.isEmpty() ? known : later;
    }

    /** Levels of prices never meet: a budget in prices that cannot be brought to its own year is unknown. */
    private List<BudgetLine> inPricesOf(int year, List<BudgetLine> lines) {
        List<BudgetLine> levelled = new ArrayList<>();
        for (BudgetLine line : lines) {
            Optional<BudgetLine> one = new LevelledBudget(rules.index()).inPricesOf(year, line);
            if (one.isEmpty()) {
                return List.of();
            }
            levelled.add(one.get());
        }
        return levelled;
    }

    private RegisterPostings registerOf(int year) {
        return new RegisterPostings(register.get(), rules.accounts().sets(year), year);
    }

    private Map<String, PersonsOfYear> persons(int year, int monthsPosted) {
        Map<String, PersonsOfYear> bySet = new HashMap<>();
        for (AccountSet set : rules.accounts().sets(year)) {
            persons(set, year, monthsPosted).ifPresent(found -> bySet.put(set.id(), found));
        }
        return bySet;
    }

    private Optional<PersonsOfYear> persons(AccountSet set, int year, int throughMonth) {
        return counted()
                .of(
                        rules.accounts().personSeries().stream()
                                .filter(series -> series.set().equals(set.id()))
                                .toList(),
                        year,
                        throughMonth);
    }

    private PersonsCount counted() {
        PersonsCount made = counted;
        if (made == null) {
            made = persons.get();
            counted = made;
        }
        return made;
    }

    private LadderMix ladderOf(int year) {
        return ladders.computeIfAbsent(
                year, asked -> new LadderMix(asked, rules.accounts().groupings(asked), edition.ledger(asked)));
    }

    @Override
    public Optional<AccountsPrice> price(String group, int accountsYear, int level) {
        return posted.of(accountsYear)
                .filter(Postings::isClosed)
                .map(postings -> new AccountsPrices(
                        accountsYear,
                        rules.accounts(),
                        postings,
                        ladderOf(accountsYear),
                        series -> counted().of(series, accountsYear, Postings.DECEMBER),
                        rules.groupOfBenefit()))
                .flatMap(prices -> prices.of(group, edition.sourceFileIds(accountsYear)))
                .map(price -> levelled(price, level));
    }

    private AccountsPrice levelled(AccountsPrice price, int level) {
        return rules.index()
                .convert(price.price(), price.year(), level)
                .map(converted -> price.at(level, converted))
                .orElse(price);
    }

    @Override
    public Optional<StepMix> mix(String group, int accountsYear) {
        Set<String> benefits = new HashSet<>();
        rules.groupOfBenefit().forEach((benefit, of) -> {
            if (of.equals(group)) {
                benefits.add(benefit);
            }
        });
        return ladderOf(accountsYear).of(group, benefits);
    }

    @Override
    public List<AccountSet> sets(int year) {
        return rules.accounts().sets(year);
    }

    @Override
    public List<LedgerMonth> reconciliation(int year) {
        return reconciliations.computeIfAbsent(year, this::compare);
    }

    private List<LedgerMonth> compare(int year) {
        List<LedgerEntry> ledger = edition.ledger(year);
        return ledger.isEmpty()
                ? List.of()
                : new LedgerComparison(year, ledger, registerOf(year), ladderOf(year))
                        .of(rules.accounts().sets(year));
    }

    @Override
    public List<LadderLine> ladder(int year) {
        return ladderOf(year).lines();
    }

    @Override
    public List<Check> checks(int year) {
        List<BudgetLine> budget = edition.budget(year);
        boolean levelled = !inPricesOf(year, budget).isEmpty();
        return followUp(year)
                .map(followUp -> new BudgetChecks(followUp, budget, edition.ledger(year), levelled).of(ladder(year)))
                .orElse(List.of());
    }

    @Override
    public Set<Long> sourceFileIds(int year) {
        return edition.sourceFileIds(year);
    }

    @Override
    public Set<Long> foreseenFileIds(int year) {
        return years().contains(year) ? foreseen(known(posted, year), ahead).sourceFileIds() : Set.of();
    }

    @Override
    public boolean restsOnRegister(int year) {
        return posted.of(year).isEmpty() && registerOf(year).months() > 0;
    }
}
