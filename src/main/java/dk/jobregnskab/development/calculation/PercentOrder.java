package dk.jobregnskab.development.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our own order by percentage (formulas.md, section 23.3). It is nobody's rank but ours. */
final class PercentOrder {

    private final Map<String, Integer> byCode = new HashMap<>();

    /** @param changes of municipalities, by code; those without a percentage get no order */
    PercentOrder(Map<String, Change> changes) {
        List<Map.Entry<String, Change>> sorted = new ArrayList<>();
        changes.entrySet().stream().filter(entry -> entry.getValue().hasPct()).forEach(sorted::add);
        sorted.sort((a, b) -> a.getValue().compareByPct(b.getValue()));
        for (int i = 0; i < sorted.size(); i++) {
            Change before = sorted.get(Math.max(0, i - 1)).getValue();
            boolean shared = i > 0 && sorted.get(i).getValue().compareByPct(before) == 0;
            byCode.put(
                    sorted.get(i).getKey(),
                    shared ? byCode.getOrDefault(sorted.get(i - 1).getKey(), i) : Integer.valueOf(i + 1));
        }
    }

    Map<String, Integer> byCode() {
        return byCode;
    }
}
