package dk.jobregnskab.fetch.statbank;

import dk.jobregnskab.reference.Fingerprint;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a table.
 *
 * @param values codes by variable; the BULK format wants every variable named
 * @param periods those of them that are periods, oldest first
 */
record Selection(Map<String, List<String>> values, List<String> periods) {

    String extent() {
        return periods.get(0) + "-" + periods.get(periods.size() - 1);
    }

    /** Another when something else is asked. */
    String fingerprint() {
        Fingerprint all = new Fingerprint();
        values.forEach((variable, codes) -> all.add(variable + "=" + String.join(",", codes)));
        return all.hex().substring(0, 16);
    }
}
