package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The deliveries that count, to be asked row by row. */
public final class CountingParts {

    /** A part of a period, as the deliveries' coverage names it. */
    public record Part(Period period, String name) {}

    private final Map<Part, PublishedData.Counting> counting = new HashMap<>();
    private final Set<Long> sourceFileIds = new TreeSet<>();

    public CountingParts(List<PublishedData.Counting> all) {
        for (PublishedData.Counting one : all) {
            counting.put(new Part(one.period(), one.part()), one);
            sourceFileIds.add(one.sourceFileId());
        }
    }

    public Set<Long> sourceFileIds() {
        return sourceFileIds;
    }

    /** The delivery that counts; empty when none does. */
    public Optional<PublishedData.Counting> of(Part part) {
        return Optional.ofNullable(counting.get(part));
    }

    public boolean decides(long sourceFileId, Part part) {
        return of(part).filter(one -> one.sourceFileId() == sourceFileId).isPresent();
    }
}
