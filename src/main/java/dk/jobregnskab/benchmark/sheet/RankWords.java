package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;

/** What must be said beside a rank. */
public final class RankWords {

    private final Labels labels;

    public RankWords(Labels labels) {
        this.labels = labels;
    }

    /** Such as "4–9"; a word when no other rank shows the same difference, or it is unknown. */
    public String sameDifference(BenchmarkLine line) {
        RankRange ranks = line.ranksWithSameShownDifference();
        if (ranks == null) {
            return labels.text("word.unknown");
        }
        return ranks.from() == ranks.to() ? labels.text("word.noOthers") : ranks.from() + "–" + ranks.to();
    }

    /** From which period a change of rank is measured, and which ranks the shown difference cannot tell apart. */
    public List<String> notes(BenchmarkLine line) {
        List<String> notes = new ArrayList<>();
        if (line.rankChange() != null && line.previousPeriod() != null) {
            boolean comparable = !Boolean.FALSE.equals(line.rankChangeComparable());
            notes.add(labels.text(
                    comparable ? "note.change" : "note.notComparable", labels.period(line.previousPeriod())));
        }
        RankRange same = line.ranksWithSameShownDifference();
        if (same != null && same.from() != same.to()) {
            notes.add(labels.text("note.sameDifference", String.valueOf(same.from()), String.valueOf(same.to())));
        }
        return notes;
    }
}
