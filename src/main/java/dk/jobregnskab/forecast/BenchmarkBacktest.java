package dk.jobregnskab.forecast;

import java.util.List;
import java.util.Map;

/**
 * How the rule for the next benchmark would have done (formulas.md, section 32).
 *
 * @param lists the total first
 */
public record BenchmarkBacktest(List<TestedGroup> lists) {

    /**
     * @param editions how many were forecast, each by what was known before it
     * @param municipalities how many were forecast in each
     * @param coverageByEdition by period, oldest first: share of the places inside the 80 % interval
     */
    public record TestedGroup(
            String group,
            int editions,
            int municipalities,
            BenchmarkRecord.Errors unchanged,
            BenchmarkRecord.Errors chosen,
            Map<String, Double> coverageByEdition) {}
}
