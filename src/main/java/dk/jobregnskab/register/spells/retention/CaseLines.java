package dk.jobregnskab.register.spells.retention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a case the open months do not need, however far back within them one asks (formulas.md, section 20: the newest registration
 * known says the state, and a deletion takes away what was registered before it).
 *
 * <p>A line is old when its file is for a closed month and came before any file for an open one: whoever asks about an open month knew it. So of
 * the old lines only the newest says anything, and only when it reaches into an open month or other lines stay that it may outdo; and deletions
 * of what stays.
 */
final class CaseLines {

    /**
     * @param reachesOpen whether its days reach into an open month
     * @param deletes whether it takes the case away
     */
    record Line(long delivery, int row, int citizen, boolean old, boolean reachesOpen, boolean deletes) {}

    private CaseLines() {}

    /** @param lines of one case, in the order of registration */
    static List<Line> unneeded(List<Line> lines) {
        boolean othersStay = lines.stream().anyMatch(line -> !line.old());
        List<Line> unneeded = new ArrayList<>();
        @Nullable Line newest = null;
        boolean afterOneThatStays = false;
        for (Line line : lines) {
            afterOneThatStays |= !line.old();
            if (line.old()) {
                newest = line;
                if (!(line.deletes() && afterOneThatStays)) {
                    unneeded.add(line);
                }
            }
        }
        if (newest != null && (othersStay || newest.reachesOpen() && !newest.deletes())) {
            unneeded.remove(newest);
        }
        return unneeded;
    }
}
