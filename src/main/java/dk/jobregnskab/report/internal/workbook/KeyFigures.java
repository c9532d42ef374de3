package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import dk.jobregnskab.report.internal.workbook.UnemploymentSheet.Series;
import dk.jobregnskab.savings.Saving;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The eight figures of Forside, each fetched from its sheet; without a benchmark, our own newest and those of every published series. */
final class KeyFigures {

    private static final int MOST_SERIES = 8;
    private static final String TOTAL = BenefitGroups.TOTAL;

    private final Edition edition;
    private final Labels labels;
    private final FrontRows rows;
    private final ConstructedFigures constructed;

    KeyFigures(Edition edition, FrontRows rows) {
        this.edition = edition;
        this.labels = edition.labels();
        this.rows = rows;
        this.constructed = edition.model().constructed();
    }

    void write(FrontTables tables) {
        rows.section("front.section.figures");
        Figures figures = edition.model().figures();
        Optional<BenchmarkLine> total = ResultSheet.total(figures);
        if (total.isPresent()) {
            writeTotal(tables.result(), total.get());
            writeMoney(tables.result());
            writeRank(tables.result(), total.get());
        } else {
            rows.text("front.figures", labels.text("result.noTotal", TOTAL));
            tables.register().ifPresent(this::writeRegister);
            tables.unemployment().ifPresent(this::writeSeries);
        }
    }

    private void writeTotal(TableSheet result, BenchmarkLine line) {
        figure(result, "expected", line.expected() != null, Format.COUNT);
        figure(result, "actual", line.actual() != null, Format.COUNT);
        figure(result, "difference", line.difference() != null, Format.SIGNED_COUNT);
        figure(result, "differencePct", line.differencePct() != null, Format.SIGNED_PERCENT);
    }

    private void writeMoney(TableSheet result) {
        Optional<Saving> saving = edition.model().figures().savings().stream()
                .filter(one -> one.group().equals(TOTAL))
                .findFirst();
        boolean published = saving.map(Saving::publishedSaving).isPresent();
        figure(result, "published", published, Format.MILLIONS, aboutPublished(published));
        boolean calculated = saving.filter(one -> one.difference() != null)
                .map(Saving::calculatedSaving)
                .isPresent();
        figure(result, "calculated", calculated, Format.MILLIONS);
        saving.filter(one -> calculated).ifPresent(this::writeInterval);
        saving.filter(one -> one.bridge() != null)
                .ifPresent(one -> writeCheck("bridge", check -> check.id().equals("savings.unexplained")));
        writeCheck(
                "method", check -> check.id().equals("savings.method") && check.status() == Check.Status.INFORMATION);
    }

    private void writeCheck(String key, Predicate<Check> which) {
        edition.model().checks().stream()
                .filter(which)
                .findFirst()
                .ifPresent(check -> rows.text(
                        "front.figure." + key,
                        check.message().in(edition.model().language()) + "."));
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

    private void writeRank(TableSheet result, BenchmarkLine line) {
        writePlace(result, line);
        if (Boolean.FALSE.equals(line.rankChangeComparable())) {
            rows.word("front.figure.rankChange", "word.notComparable", about("rankChange"));
        } else {
            figure(result, "rankChange", line.rankChange() != null, Format.RANK_CHANGE);
        }
    }

    private void writePlace(TableSheet result, BenchmarkLine line) {
        RankRange same = line.ranksWithSameShownDifference();
        String about = about("rank");
        if (same != null && same.from() != same.to()) {
            about +=
                    " " + labels.text("front.figure.rank.same", String.valueOf(same.from()), String.valueOf(same.to()));
        }
        figure(result, "rank", line.rank() != null, Format.RANK, about);
    }

    private void figure(TableSheet result, String column, boolean known, Format format) {
        figure(result, column, known, format, about(column));
    }

    private void figure(TableSheet result, String column, boolean known, Format format, String about) {
        String key = "front.figure." + column;
        if (known) {
            rows.figure(key, result.aboveWithSheet(column), format, about);
        } else {
            rows.word(key, "word.unknown", about);
        }
    }

    /** What a figure is, and where it is not what the ministry published. */
    private String about(String column) {
        String year = String.valueOf(edition.model().figures().period().end().getYear());
        String key = "front.figure." + column + ".about";
        if (column.equals("calculated") && constructed.values().contains(TOTAL) && !isInvented("actual")) {
            return labels.text(key + ".constructedPrices", year);
        }
        return labels.text(isInvented(column) ? key + ".constructed" : key, year);
    }

    private boolean isInvented(String column) {
        return (switch (column) {
                    case "published" -> constructed.amounts();
                    case "calculated" -> constructed.values();
                    case "rankChange" -> constructed.rankChanges();
                    default -> constructed.lines();
                })
                .contains(TOTAL);
    }

    /** What stands among invented figures and is not. */
    private String aboutPublished(boolean known) {
        boolean among =
                constructed.lines().contains(TOTAL) || constructed.values().contains(TOTAL);
        String about = about("published");
        return known && among && !isInvented("published") ? about + " " + labels.text("note.realAmount") : about;
    }

    /** The last full month of the total. */
    private void writeRegister(TableSheet table) {
        List<FigureRow> months = RegisterLines.of(edition, TOTAL);
        for (int i = months.size() - 1; i >= 0; i--) {
            FigureRow month = months.get(i);
            if (month.figure() != null && !month.preliminary()) {
                String about = labels.text("front.figure.own.about", labels.period(month.period()))
                        + (month.constructed() ? " " + labels.text("register.constructed") : "");
                rows.figure("front.figure.ownPersons", table.cell("persons", i), Format.ONE_DECIMAL, about);
                rows.figure("front.figure.ownNet", table.cell("net", i), Format.MILLIONS, about);
                return;
            }
        }
    }

    private void writeSeries(TableSheet table) {
        UnemploymentSheet.series(edition.model().series()).stream()
                .limit(MOST_SERIES)
                .forEach(series -> writeNewest(table, series));
    }

    private void writeNewest(TableSheet table, Series series) {
        for (int i = series.rows().size() - 1; i >= 0; i--) {
            var row = series.rows().get(i);
            if (row.municipality() != null) {
                rows.figureNamed(
                        series.measure(),
                        table.cell("municipality", series.firstRow() + i),
                        Format.ofScale(row.municipality().scale()),
                        labels.text("front.newest", series.table(), labels.period(row.period())));
                return;
            }
        }
    }
}
