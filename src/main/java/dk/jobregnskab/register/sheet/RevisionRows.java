package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RevisionTriangle;
import dk.jobregnskab.register.sheet.RegisterPage.RevisionRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the rows of Revision: what each month has looked like. */
final class RevisionRows {

    private static final int YEAR = 12;

    /** Months after the first delivery. */
    private static final List<Integer> LATER = List.of(1, 2, 3);

    private final RegisterEdition register;
    private final DisclosureControl.Disclosure shown;
    private final Predicate<Period> constructed;

    RevisionRows(RegisterEdition register, DisclosureControl.Disclosure shown, Predicate<Period> constructed) {
        this.register = register;
        this.shown = shown;
        this.constructed = constructed;
    }

    List<RevisionRow> rows() {
        RevisionTriangle triangle = new RevisionTriangle(register.revisions());
        List<RevisionRow> rows = new ArrayList<>();
        for (Period month : shown.months()) {
            triangle.first(month)
                    .flatMap(first -> triangle.now(month).map(now -> revision(triangle, first, now)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private RevisionRow revision(RevisionTriangle triangle, Revision first, Revision now) {
        Period month = first.month();
        int age = RevisionTriangle.age(first);
        Period before = RevisionTriangle.monthsBefore(month, 1);
        boolean hidden = isHidden(month);
        Period yearBefore = RevisionTriangle.monthsBefore(month, YEAR);
        return new RevisionRow(
                month,
                first.receivedAt(),
                age,
                hidden ? null : persons(Optional.of(first)),
                LATER.stream()
                        .map(later -> hidden ? null : persons(triangle.at(month, age + later)))
                        .toList(),
                hidden ? null : now.fullTimePersons(),
                isComparable(month, before) ? persons(triangle.at(before, age)) : null,
                isComparable(month, yearBefore) ? persons(triangle.at(yearBefore, RevisionTriangle.age(now))) : null,
                hidden || !told(first) ? null : first.net(),
                hidden ? null : now.net(),
                triangle.isRevised(month),
                hidden,
                isPreliminary(month),
                constructed.test(month));
    }

    private boolean isComparable(Period month, Period earlier) {
        return !isHidden(month) && !isHidden(earlier) && register.holds(month) && register.holds(earlier);
    }

    private boolean isHidden(Period month) {
        return !shown.group(month, BenefitGroups.TOTAL);
    }

    private boolean told(Revision revision) {
        return shown.total(revision.month(), revision.receivedAt());
    }

    private @Nullable BigDecimal persons(Optional<Revision> revision) {
        return revision.filter(this::told).map(Revision::fullTimePersons).orElse(null);
    }

    private boolean isPreliminary(Period month) {
        return register.groups(month).stream().anyMatch(RegisterFigure::preliminary);
    }
}
