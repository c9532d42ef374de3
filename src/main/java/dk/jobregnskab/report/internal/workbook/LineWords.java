package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.ReportModel;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a line of the benchmark in words, so that no reader has to know the sign rule. */
final class LineWords {

    private final ReportModel model;
    private final Labels labels;
    private final NumberText numbers;

    LineWords(Edition edition) {
        this.model = edition.model();
        this.labels = edition.labels();
        this.numbers = edition.numbers();
    }

    /** The same as a formula, which takes the amount back once an assumption it rests on is changed. */
    String guarded(BenchmarkLine line, @Nullable Saving saving, String unchanged) {
        String without = persons(line.difference()) + "; " + labels.text("word.changedAssumption");
        return "IF(" + unchanged + ",\"" + inWords(line, saving) + "\",\"" + without + "\")";
    }

    /** Such as "200 færre end forventet; 12,5 mio. kr. sparet i forhold til forventningen (offentliggjort)". */
    String inWords(BenchmarkLine line, @Nullable Saving saving) {
        String persons = persons(line.difference());
        return saving == null || saving.saving() == null ? persons : persons + "; " + money(saving, saving.saving());
    }

    private String persons(@Nullable Integer difference) {
        if (difference == null) {
            return labels.text("word.unknown");
        }
        return signed("words.persons", difference, numbers.count(Math.abs((long) difference)));
    }

    private String money(Saving saving, BigDecimal amount) {
        String basis = labels.text("basis." + basis(saving));
        return signed("words.money", amount.signum(), numbers.millions(amount.abs(), 1)) + " (" + basis + ")";
    }

    private String basis(Saving saving) {
        boolean invented = model.constructed().saving(saving);
        if (saving.publishedSaving() == null) {
            return invented ? "calculatedConstructed" : "calculated";
        }
        return invented ? "constructed" : "published";
    }

    private String signed(String key, int sign, String number) {
        return labels.text(key + (sign == 0 ? ".zero" : sign > 0 ? ".positive" : ".negative"), number);
    }

    /** What must be said beside the figures of Resultat; never empty. */
    String note(BenchmarkLine line, @Nullable Saving saving) {
        List<String> notes = constructed(line, saving);
        notes.addAll(ofRank(line));
        if (saving != null && saving.publishedLow() != null && saving.publishedHigh() != null) {
            notes.add(labels.text(
                    "note.publishedInterval",
                    numbers.millions(saving.publishedLow(), 2),
                    numbers.millions(saving.publishedHigh(), 2)));
        }
        Integer ofCounts = line.expected() == null || line.actual() == null
                ? null
                : Integer.valueOf(line.expected() - line.actual());
        if (line.difference() != null && ofCounts != null && !ofCounts.equals(line.difference())) {
            notes.add(labels.text("note.ownDifference", numbers.count(ofCounts)));
        }
        ImpliedPopulation population = model.figures().impliedPopulation();
        if (population != null && line.group().equals(BenefitGroups.TOTAL)) {
            notes.add(
                    labels.text("note.population", numbers.count(population.low()), numbers.count(population.high())));
        }
        if (saving != null && saving.weightedPrice() != null) {
            notes.add(labels.text("note.sumOfParts"));
        }
        return joined(notes);
    }

    /**
     * The same beside a line without money.
     *
     * @param constructed whether its figures are invented
     */
    String note(BenchmarkLine line, boolean constructed) {
        List<String> notes = new ArrayList<>();
        if (constructed) {
            notes.add(labels.text("note.constructed"));
        }
        notes.addAll(ofRank(line));
        return joined(notes);
    }

    private String joined(List<String> notes) {
        return notes.isEmpty() ? labels.text("note.none") : String.join(" ", notes);
    }

    private List<String> ofRank(BenchmarkLine line) {
        List<String> notes = new ArrayList<>();
        if (line.rankChange() != null && line.previousPeriod() != null) {
            boolean comparable = !Boolean.FALSE.equals(line.rankChangeComparable());
            notes.add(labels.text(
                    comparable ? "note.change" : "note.notComparable",
                    line.previousPeriod().token()));
        }
        RankRange same = line.ranksWithSameShownDifference();
        if (same != null && same.from() != same.to()) {
            notes.add(labels.text("note.sameDifference", String.valueOf(same.from()), String.valueOf(same.to())));
        }
        return notes;
    }

    /** Which figures of the line are invented; where any is, that the published amount is not. */
    private List<String> constructed(BenchmarkLine line, @Nullable Saving saving) {
        String group = line.group();
        ConstructedFigures figures = model.constructed();
        List<String> notes = new ArrayList<>();
        boolean invented = figures.lines().contains(group);
        boolean value = figures.values().contains(group);
        if (invented) {
            notes.add(labels.text("note.constructed"));
        } else if (figures.rankChanges().contains(group)) {
            notes.add(labels.text("note.constructedChange"));
        }
        if (!invented && value) {
            notes.add(labels.text("note.constructedValue"));
        }
        if (saving != null && saving.publishedSaving() != null) {
            boolean amount = figures.amounts().contains(group);
            if (amount || invented || value) {
                notes.add(labels.text(amount ? "note.constructedAmount" : "note.realAmount"));
            }
        }
        if (invented && saving != null && ResultMoney.isImplied(saving)) {
            notes.add(labels.text("note.constructedDifference"));
        }
        return notes;
    }
}
