package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.RankWords;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a line of the benchmark in words, so that no reader has to know the sign rule. */
final class LineWords {

    private final BenchmarkPage benchmark;
    private final SavingsPage savings;
    private final Labels labels;
    private final NumberText numbers;

    LineWords(Edition edition) {
        this.benchmark = BenchmarkPage.of(edition.report());
        this.savings = SavingsPage.of(edition.report());
        this.labels = edition.labels();
        this.numbers = edition.numbers();
    }

    /** The line in a paragraph: its group, what it says, and what must be said beside it. */
    String paragraph(BenchmarkLine line, @Nullable Saving saving) {
        String note = note(line, saving);
        return line.group() + ": " + inWords(line, saving) + "." + (note.isEmpty() ? "" : " " + note);
    }

    /** Such as "200 færre end forventet; 12,5 mio. kr. sparet i forhold til forventningen (offentliggjort)". */
    String inWords(BenchmarkLine line, @Nullable Saving saving) {
        String persons = persons(line.difference());
        return saving == null || saving.publishedSaving() == null
                ? persons
                : persons + "; " + money(saving, saving.publishedSaving());
    }

    /** Such as "200 færre". */
    String gap(BenchmarkLine line) {
        Integer difference = line.difference();
        return difference == null
                ? labels.text("word.unknown")
                : signed("words.gap", difference, numbers.count(Math.abs((long) difference)));
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
        boolean invented = savings.constructed().saving(saving);
        if (saving.publishedSaving() == null) {
            return invented ? "calculatedConstructed" : "calculated";
        }
        return invented ? "constructed" : "published";
    }

    private String signed(String key, int sign, String number) {
        return labels.text(key + (sign == 0 ? ".zero" : sign > 0 ? ".positive" : ".negative"), number);
    }

    /** What must be said beside the figures; empty when nothing. */
    String note(BenchmarkLine line, @Nullable Saving saving) {
        List<String> notes = constructed(line, saving);
        notes.addAll(new RankWords(labels).notes(line));
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
        ImpliedPopulation population = benchmark.impliedPopulation();
        if (population != null && line.group().equals(BenefitGroups.TOTAL)) {
            notes.add(
                    labels.text("note.population", numbers.count(population.low()), numbers.count(population.high())));
        }
        if (saving != null && saving.weightedPrice() != null) {
            notes.add(labels.text("note.sumOfParts"));
        }
        return String.join(" ", notes);
    }

    /** Which figures of the line are invented; where any is, that the published amount is not. */
    private List<String> constructed(BenchmarkLine line, @Nullable Saving saving) {
        String group = line.group();
        List<String> notes = new ArrayList<>();
        boolean invented = benchmark.constructedLines().contains(group);
        boolean value = savings.constructed().values().contains(group);
        if (invented) {
            notes.add(labels.text("note.constructed"));
        } else if (benchmark.constructedRankChanges().contains(group)) {
            notes.add(labels.text("note.constructedChange"));
        }
        if (!invented && value) {
            notes.add(labels.text("note.constructedValue"));
        }
        if (saving != null && saving.publishedSaving() != null) {
            boolean amount = savings.constructed().amounts().contains(group);
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
