package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.register.spells.calculation.Spell.Amount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the state from what was registered (formulas.md, section 20): of each case the newest registration, and for each month the newest amount. A
 * deletion takes away all that was registered before it.
 */
public final class KnownSpells {

    private final NavigableSet<YearMonth> months = new TreeSet<>();
    private final Map<Long, Days> deliveries = new LinkedHashMap<>();
    private final List<Spell> spells = new ArrayList<>();

    private @Nullable String caseKey;
    private @Nullable Registration newest;
    private NavigableMap<YearMonth, Amount> amounts = new TreeMap<>();

    /** In the order of cases; of each case in the order of registration. */
    public void add(Registration registration) {
        if (!registration.caseKey().equals(caseKey)) {
            concludeCase();
            caseKey = registration.caseKey();
        }
        months.add(registration.month());
        about(registration.delivery(), registration.days());
        if (registration.deleted()) {
            newest = null;
            amounts = new TreeMap<>();
            return;
        }
        newest = registration;
        Long gross = registration.amount();
        if (gross != null) {
            amounts.put(
                    registration.month(),
                    new Amount(registration.delivery(), gross, registration.refundRate(), registration.refund()));
        }
    }

    /** A delivery of which some lines are not there any more. */
    public void about(long delivery, Days days) {
        deliveries.merge(delivery, days, Days::and);
    }

    private void concludeCase() {
        if (newest != null) {
            spells.add(new Spell(
                    newest.delivery(),
                    newest.citizen(),
                    newest.benefit(),
                    newest.start(),
                    newest.lastDay(),
                    newest.weeklyHours(),
                    newest.category(),
                    amounts));
        }
        newest = null;
        amounts = new TreeMap<>();
    }

    /** After the last registration. */
    List<Spell> spells() {
        concludeCase();
        caseKey = null;
        return List.copyOf(spells);
    }

    /** Months that a delivery is for. */
    NavigableSet<YearMonth> months() {
        return months;
    }

    /** The deliveries that say something about these days. */
    List<Long> deliveriesAbout(LocalDate from, LocalDate to) {
        return deliveries.entrySet().stream()
                .filter(entry -> entry.getValue().touch(from, to))
                .map(Map.Entry::getKey)
                .toList();
    }
}
