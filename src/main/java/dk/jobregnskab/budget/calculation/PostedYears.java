package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.Budgets.BudgetEdition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The years of an edition as far as accounts of them are posted, each added up once. */
final class PostedYears {

    private final BudgetEdition edition;
    private final Map<Integer, Optional<Postings>> years = new HashMap<>();

    PostedYears(BudgetEdition edition) {
        this.edition = edition;
    }

    BudgetEdition edition() {
        return edition;
    }

    /** Empty where nothing is posted from January on. */
    Optional<Postings> of(int year) {
        return years.computeIfAbsent(year, asked -> Optional.ofNullable(Postings.of(edition.ledger(asked))));
    }

    boolean isClosed(int year) {
        return of(year).filter(Postings::isClosed).isPresent();
    }

    /** Those before a year. */
    Map<Integer, Postings> before(int year) {
        Map<Integer, Postings> earlier = new TreeMap<>();
        edition.years().stream().filter(other -> other < year).forEach(other -> of(other)
                .ifPresent(postings -> earlier.put(other, postings)));
        return earlier;
    }
}
