package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Part;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parts of a series add to its change (formulas.md, section 23.5). */
final class Contributions {

    private static final int DECIMALS = 2;

    private final Change whole;
    private final Observed observed;

    Contributions(Change whole, Observed observed) {
        this.whole = whole;
        this.observed = observed;
    }

    List<Part> of(Map<String, AreaLine> parts) {
        List<Part> contributions = new ArrayList<>();
        BigDecimal restBase = whole.base();
        BigDecimal restValue = whole.value();
        for (Map.Entry<String, AreaLine> entry : parts.entrySet()) {
            Change change = observed.change(entry.getValue());
            contributions.add(part(new Wording(entry.getKey(), entry.getKey()), change));
            restBase = minus(restBase, change.base());
            restValue = minus(restValue, change.value());
        }
        if (!parts.isEmpty() && (isSomething(restBase) || isSomething(restValue))) {
            contributions.add(part(
                    Part.REST,
                    observed.isOne() ? Change.withinOneObservation(restBase) : Change.between(restBase, restValue)));
        }
        return contributions;
    }

    private Part part(Wording name, Change change) {
        return new Part(
                name,
                change.base(),
                change.value(),
                change.change(),
                change.pct(),
                Change.share(change.change(), whole.base(), DECIMALS));
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal from, @Nullable BigDecimal part) {
        return from == null || part == null ? null : Change.plain(from.subtract(part));
    }

    private static boolean isSomething(@Nullable BigDecimal rest) {
        return rest != null && rest.signum() != 0;
    }
}
