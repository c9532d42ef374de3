package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.WhatIf;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.Optional;
import java.util.function.Predicate;

/** The eight figures of Forside, each fetched from Resultat. */
final class KeyFigures {

    private static final String TOTAL = BenefitGroups.TOTAL;

    private final Edition edition;
    private final Labels labels;
    private final FrontRows rows;
    private final TableSheet result;
    private final BenchmarkPage benchmark;
    private final SavingsPage savings;

    /** @param result the table of Resultat */
    KeyFigures(Edition edition, FrontRows rows, TableSheet result) {
        this.edition = edition;
        this.labels = edition.labels();
        this.rows = rows;
        this.result = result;
        this.benchmark = BenchmarkPage.of(edition.report());
        this.savings = SavingsPage.of(edition.report());
    }

    void write(BenchmarkLine total) {
        writeTotal(total);
        writeMoney();
        writeRank(total);
    }

    private void writeTotal(BenchmarkLine line) {
        figure("expected", line.expected() != null, Format.COUNT);
        figure("actual", line.actual() != null, Format.COUNT);
        figure("difference", line.difference() != null, Format.SIGNED_COUNT);
        figure("differencePct", line.differencePct() != null, Format.SIGNED_PERCENT);
    }

    private void writeMoney() {
        Optional<Saving> saving = savings.saving(TOTAL);
        boolean published = saving.map(Saving::publishedSaving).isPresent();
        figure("published", published, Format.MILLIONS, aboutPublished(published));
        boolean calculated = saving.filter(one -> one.difference() != null)
                .map(Saving::calculatedSaving)
                .isPresent();
        figure("calculated", calculated, Format.MILLIONS);
        saving.filter(one -> calculated).ifPresent(this::writeInterval);
        saving.filter(one -> one.bridge() != null)
                .ifPresent(one -> writeCheck("bridge", check -> check.id().equals("savings.unexplained")));
        writeCheck(
                "method", check -> check.id().equals("savings.method") && check.status() == Check.Status.INFORMATION);
    }

    private void writeCheck(String key, Predicate<Check> which) {
        edition.report().checks().stream()
                .filter(which)
                .findFirst()
                .ifPresent(check -> rows.text(
                        "front.figure." + key,
                        check.message().in(edition.report().language()) + "."));
    }

    /** Made in the run, so it is taken back once an assumption is changed. */
    private void writeInterval(Saving saving) {
        if (saving.calculatedLow() == null || saving.calculatedHigh() == null) {
            return;
        }
        String low = edition.numbers().millions(saving.calculatedLow(), 1);
        String high = edition.numbers().millions(saving.calculatedHigh(), 1);
        String about = labels.text("front.figure.interval.about" + (isInvented("calculated") ? ".constructed" : ""));
        String interval = low + (low.startsWith("-") ? " " + labels.text("word.to") + " " : "–") + high;
        new WhatIf(edition)
                .nothingChanged()
                .ifPresentOrElse(
                        unchanged -> rows.formula(
                                "front.figure.interval",
                                "IF(" + unchanged + ",\"" + interval + "\",\"" + labels.text("word.changedAssumption")
                                        + "\")",
                                about),
                        () -> rows.text("front.figure.interval", interval, about));
    }

    private void writeRank(BenchmarkLine line) {
        writePlace(line);
        if (Boolean.FALSE.equals(line.rankChangeComparable())) {
            rows.word("front.figure.rankChange", "word.notComparable", about("rankChange"));
        } else {
            figure("rankChange", line.rankChange() != null, Format.RANK_CHANGE);
        }
    }

    private void writePlace(BenchmarkLine line) {
        RankRange same = line.ranksWithSameShownDifference();
        String about = about("rank");
        if (same != null && same.from() != same.to()) {
            about +=
                    " " + labels.text("front.figure.rank.same", String.valueOf(same.from()), String.valueOf(same.to()));
        }
        figure("rank", line.rank() != null, Format.RANK, about);
    }

    private void figure(String column, boolean known, Format format) {
        figure(column, known, format, about(column));
    }

    private void figure(String column, boolean known, Format format, String about) {
        String key = "front.figure." + column;
        if (known) {
            rows.figure(key, result.aboveWithSheet(column), format, about);
        } else {
            rows.word(key, "word.unknown", about);
        }
    }

    /** What a figure is, and where it is not what the ministry published. */
    private String about(String column) {
        String year = String.valueOf(edition.report().period().end().getYear());
        String key = "front.figure." + column + ".about";
        if (column.equals("calculated") && savings.constructed().values().contains(TOTAL) && !isInvented("actual")) {
            return labels.text(key + ".constructedPrices", year);
        }
        return labels.text(isInvented(column) ? key + ".constructed" : key, year);
    }

    private boolean isInvented(String column) {
        return (switch (column) {
                    case "published" -> savings.constructed().amounts();
                    case "calculated" -> savings.constructed().values();
                    case "rankChange" -> benchmark.constructedRankChanges();
                    default -> benchmark.constructedLines();
                })
                .contains(TOTAL);
    }

    /** What stands among invented figures and is not. */
    private String aboutPublished(boolean known) {
        boolean among = benchmark.constructedLines().contains(TOTAL)
                || savings.constructed().values().contains(TOTAL);
        String about = about("published");
        return known && among && !isInvented("published") ? about + " " + labels.text("note.realAmount") : about;
    }
}
