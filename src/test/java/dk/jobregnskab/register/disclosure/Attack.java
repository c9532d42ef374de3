package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.register.disclosure.suppression.Attacker;
import dk.jobregnskab.register.disclosure.suppression.Cell;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps every edition of one measure, and what of it was to stay a secret. */
final class Attack {

    private record Secret(Cell cell, long truth) {}

    private final Attacker attacker = new Attacker();
    private final Set<Secret> secrets = new HashSet<>();

    /** @param isSecret which of the hidden cells are */
    void reads(TableSide rows, TableSide columns, Map<Cell, Long> figures, Set<Cell> mask, Predicate<Cell> isSecret) {
        attacker.reads(rows, columns, figures, mask);
        mask.stream().filter(isSecret).forEach(cell -> secrets.add(new Secret(cell, figures.getOrDefault(cell, 0L))));
    }

    List<Attacker.Finding> findings(int width) {
        return attacker.findings(width).stream()
                .filter(finding -> secrets.contains(new Secret(finding.cell(), finding.truth())))
                .toList();
    }
}
