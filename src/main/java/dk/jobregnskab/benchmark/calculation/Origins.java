package dk.jobregnskab.benchmark.calculation;

import dk.jobregnskab.reference.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which delivery a figure comes from: one decides a whole group of a period, a row of the ministry's list one municipality. */
public final class Origins {

    private record Group(Period period, String group) {}

    private record Row(Group group, String municipalityCode) {}

    private final Map<Group, Long> ofGroups = new HashMap<>();
    private final Map<Row, Long> ofRows = new HashMap<>();
    private final Map<Period, Set<Long>> ofPeriods = new HashMap<>();

    public void group(Period period, String group, long sourceFileId) {
        ofGroups.put(new Group(period, group), sourceFileId);
        ofPeriods.computeIfAbsent(period, key -> new TreeSet<>()).add(sourceFileId);
    }

    public void row(Period period, String group, String municipalityCode, long sourceFileId) {
        ofRows.put(new Row(new Group(period, group), municipalityCode), sourceFileId);
        ofPeriods.computeIfAbsent(period, key -> new TreeSet<>()).add(sourceFileId);
    }

    Set<Long> of(Period period) {
        return ofPeriods.getOrDefault(period, Set.of());
    }

    Optional<Long> of(Period period, String group, String municipalityCode) {
        Group whole = new Group(period, group);
        return Optional.ofNullable(ofGroups.get(whole))
                .or(() -> Optional.ofNullable(ofRows.get(new Row(whole, municipalityCode))));
    }
}
