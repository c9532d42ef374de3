package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what the sheet Kontroller compares: a formula in this workbook with the value the run computed. */
public final class LiveChecks {

    /**
     * @param formula gives what the workbook computes
     * @param unchanged condition under which that can be held against the run; empty when always
     * @param constructed whether it rests on invented figures
     */
    public record LiveCheck(
            String id,
            String title,
            String formula,
            BigDecimal expected,
            BigDecimal tolerance,
            Optional<String> unchanged,
            boolean constructed) {}

    /** The table of all checks. */
    public static final RegionId TABLE = new RegionId("checks", "tblKontroller");

    private final List<LiveCheck> checks = new ArrayList<>();

    /** Ignores values the run does not know. */
    public void add(
            String id,
            String title,
            String formula,
            @Nullable BigDecimal expected,
            String tolerance,
            boolean constructed) {
        add(id, title, formula, expected, tolerance, Optional.empty(), constructed);
    }

    public void add(
            String id,
            String title,
            String formula,
            @Nullable BigDecimal expected,
            String tolerance,
            Optional<String> unchanged,
            boolean constructed) {
        if (expected != null) {
            checks.add(new LiveCheck(id, title, formula, expected, new BigDecimal(tolerance), unchanged, constructed));
        }
    }

    public List<LiveCheck> all() {
        return List.copyOf(checks);
    }
}
