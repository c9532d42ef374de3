package dk.jobregnskab.samples.register;

import dk.jobregnskab.reference.ReferenceTable;
import java.util.Map;
import java.util.TreeMap;

/** The refund ladder in percent, by seniority week. */
final class SampleLadder {

    private final TreeMap<Integer, Integer> refundFromWeek = new TreeMap<>();

    SampleLadder() {
        new ReferenceTable("ladder.csv")
                .rows()
                .forEach(row -> refundFromWeek.put(
                        Integer.parseInt(row.getField("first_week")), Integer.parseInt(row.getField("refund_pct"))));
    }

    /** @param seniorityWeek counted from 1 */
    int refundPercent(int seniorityWeek) {
        Map.Entry<Integer, Integer> step = refundFromWeek.floorEntry(seniorityWeek);
        if (step == null) {
            throw new IllegalArgumentException("no seniority week: " + seniorityWeek);
        }
        return step.getValue();
    }
}
