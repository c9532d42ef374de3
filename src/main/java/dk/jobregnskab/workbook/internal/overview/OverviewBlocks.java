package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The foot of Overblik: three blocks beside each other, filled evenly, and the way to the sheets. */
final class OverviewBlocks {

    private static final float FOOT = 24;

    private final Edition edition;
    private final Labels labels;
    private final List<OverviewPart> parts;
    private final OverviewStyles styles;

    OverviewBlocks(Edition edition, List<OverviewPart> parts, OverviewStyles styles) {
        this.edition = edition;
        this.labels = edition.labels();
        this.parts = parts;
        this.styles = styles;
    }

    void write(OverviewGrid grid, float line) {
        OverviewBlock trust = new OverviewBlock(styles, 0, 2);
        new TrustLines(edition, parts, styles).write(trust);
        OverviewBlock figures = new OverviewBlock(styles, 3, 6);
        write(figures, "overview.section.bridge", part -> part.bridge(edition));
        OverviewBlock news = new OverviewBlock(styles, 7, OverviewGrid.COLUMNS - 1);
        news(news);
        missing(news);
        List<OverviewBlock> blocks = List.of(figures, trust, news);
        advice(shortest(blocks));
        current(shortest(blocks));
        List<ReportSheet> sheets = edition.sheets().stream()
                .filter(sheet -> !sheet.equals(ReportSheet.OVERVIEW)
                        && edition.canvas(sheet).isUsed())
                .toList();
        int most = (int) ((grid.left() - FOOT - line) / line);
        int room = Math.min(
                most, blocks.stream().mapToInt(OverviewBlock::rows).max().orElse(0));
        int first = grid.lastRow() + 1;
        for (int i = 0; i < room; i++) {
            grid.row(line);
        }
        trust.write(grid, first, room, labels.text("overview.more", edition.name(ReportSheet.CONTROL)));
        figures.write(grid, first, room, labels.text("overview.more", edition.name(ReportSheet.BASIS)));
        news.write(grid, first, room, labels.text("overview.more", edition.name(ReportSheet.BASIS)));
        writeLinks(grid, grid.row(line + 3), sheets);
    }

    private void write(OverviewBlock block, String heading, Function<OverviewPart, List<OverviewLine>> ofPart) {
        List<OverviewLine> lines =
                parts.stream().map(ofPart).flatMap(List::stream).toList();
        if (!lines.isEmpty()) {
            block.heading(labels.text(heading));
            lines.forEach(block::line);
        }
    }

    /** A card without a place stands here in small. */
    private void current(OverviewBlock block) {
        List<OverviewLine> lines = new ArrayList<>(
                parts.stream().flatMap(part -> part.current(edition).stream()).toList());
        parts.stream()
                .flatMap(part -> part.cards(edition).stream())
                .skip(OverviewSheet.MOST_CARDS)
                .map(card -> new OverviewLine(card.label(), card.value()))
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            block.heading(labels.text("overview.section.current"));
            lines.forEach(block::line);
        }
    }

    private static OverviewBlock shortest(List<OverviewBlock> blocks) {
        return Collections.min(blocks, Comparator.comparingInt(OverviewBlock::rows));
    }

    private void advice(OverviewBlock block) {
        List<String> advice =
                parts.stream().flatMap(part -> part.advice(edition).stream()).toList();
        if (!advice.isEmpty()) {
            block.heading(labels.text("overview.section.advice"));
            advice.forEach(block::line);
        }
    }

    private void news(OverviewBlock block) {
        block.heading(labels.text("overview.section.news"));
        edition.report().news().forEach(block::line);
        parts.stream().flatMap(part -> part.news(edition).stream()).forEach(block::line);
    }

    private void missing(OverviewBlock block) {
        List<String> missing = edition.report().leftOut();
        if (!missing.isEmpty()) {
            block.heading(labels.text("overview.section.missing"));
            missing.forEach(block::line);
        }
    }

    /** One beside the other, each as wide as a column. */
    private void writeLinks(OverviewGrid grid, int row, List<ReportSheet> sheets) {
        for (int i = 0; i < Math.min(sheets.size(), OverviewGrid.COLUMNS); i++) {
            link(grid.cell(row, i, styles.link()), sheets.get(i));
        }
    }

    private void link(XSSFCell cell, ReportSheet sheet) {
        String name = edition.name(sheet);
        cell.setCellValue("→ " + name);
        edition.link(cell, sheet, name + ": " + labels.text(sheet.key() + ".contents"));
    }
}
