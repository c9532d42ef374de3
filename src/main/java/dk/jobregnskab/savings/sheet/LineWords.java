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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What must be said beside the figures: each remark once, with the groups that it is about. */
    List<String> paragraphs(List<BenchmarkLine> lines) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (BenchmarkLine line : lines) {
            for (String note : notes(line, savings.saving(line.group()).orElse(null))) {
                groups.computeIfAbsent(note, any -> new ArrayList<>()).add(line.group());
            }
        }
        List<String> paragraphs = new ArrayList<>();
        groups.forEach((note, about) -> paragraphs.add(
                (about.size() == lines.size() ? labels.text("note.all") : labels.list(about)) + ": " + note));
        return paragraphs;
    }

    /** Such as "200 færre". */
    String gap(BenchmarkLine line) {
        Integer difference = line.difference();
        return difference == null
                ? labels.text("word.unknown")
                : signed("words.gap", difference, numbers.count(Math.abs((long) difference)));
    }

    private String signed(String key, int sign, String number) {
        return labels.text(key + (sign == 0 ? ".zero" : sign > 0 ? ".positive" : ".negative"), number);
    }

    private List<String> notes(BenchmarkLine line, @Nullable Saving saving) {
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
        return notes;
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
