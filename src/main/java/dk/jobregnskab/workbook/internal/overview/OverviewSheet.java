package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.SheetFinish;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.overview.Card;
import dk.jobregnskab.workbook.overview.OverviewChart;
import dk.jobregnskab.workbook.overview.OverviewTable;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes Overblik when all other sheets are there. */
public final class OverviewSheet {

    static final int MOST_CARDS = 4;
    private static final int MOST_CHARTS = 2;
    /** First columns of the cards, and the one behind the last. */
    private static final int[] CARDS = {0, 2, 5, 8, OverviewGrid.COLUMNS};

    private static final int HALF = 5;
    private static final float CHART_HEIGHT = 124;
    private static final float GAP = 4;
    private static final float LINE = 12;
    private static final float TITLE = 22;
    private static final float SENTENCE_LINE = 19;
    private static final float CARD_LABEL = 15;
    private static final float CARD_VALUE = 25;
    private static final float TWO_LINES = 26;
    private static final float TABLE_ROW = 14;
    private static final float PADDING = 3;

    private final Edition edition;
    private final List<OverviewPart> parts;
    private final OverviewStyles styles;
    private final OverviewGrid grid;

    private OverviewSheet(Edition edition) {
        this.edition = edition;
        this.parts = parts(edition);
        this.styles = new OverviewStyles(edition);
        this.grid = new OverviewGrid(edition);
    }

    static List<OverviewPart> parts(Edition edition) {
        return edition.parts().stream().map(WorkbookPart::overview).toList();
    }

    /** Whether it shows an invented figure. */
    public static boolean isConstructed(Edition edition) {
        return parts(edition).stream().anyMatch(part -> part.isConstructed(edition));
    }

    public static void write(Edition edition) {
        new OverviewSheet(edition).write();
    }

    private void write() {
        writeHead();
        writeCards(all(part -> part.cards(edition)));
        writeCharts(all(part -> part.charts(edition)));
        parts.stream().flatMap(part -> part.table(edition).stream()).findFirst().ifPresent(this::writeTable);
        new OverviewBlocks(edition, parts, styles).write(grid, LINE);
        writeFoot();
        XSSFSheet sheet = grid.sheet();
        SheetFinish.print(edition, sheet, true, isConstructed(edition));
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setDisplayGridlines(false);
        edition.workbook()
                .setPrintArea(edition.workbook().getSheetIndex(sheet), 0, OverviewGrid.COLUMNS - 1, 0, grid.lastRow());
    }

    private <T> List<T> all(Function<OverviewPart, List<T>> ofPart) {
        return parts.stream().map(ofPart).flatMap(List::stream).toList();
    }

    private void writeHead() {
        boolean constructed = isConstructed(edition);
        String title = edition.labels().text("overview.title", edition.municipality(), edition.period());
        grid.cell(grid.row(TITLE), 0, styles.title()).setCellValue(CellText.safe(edition.marked(title, constructed)));
        if (constructed) {
            String band = new ConstructedWords(edition).sentence().orElse("");
            int lines = OverviewGrid.lines(band, 0, OverviewGrid.COLUMNS - 1, true);
            grid.across(grid.row(lines * LINE + PADDING), 1, 0, OverviewGrid.COLUMNS - 1, styles.band())
                    .setCellValue(CellText.safe(band));
        }
        String sentence = parts.stream()
                .flatMap(part -> part.sentence(edition).stream())
                .findFirst()
                .orElse(edition.report().headline());
        grid.row(PADDING);
        int lines = OverviewGrid.sentenceLines(sentence);
        int row = grid.row(lines * SENTENCE_LINE + PADDING);
        grid.across(row, 1, 0, OverviewGrid.COLUMNS - 1, styles.sentence()).setCellValue(CellText.safe(sentence));
        grid.row(GAP);
    }

    private void writeCards(List<Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        int label = grid.row(CARD_LABEL);
        int value = grid.row(CARD_VALUE);
        int about = grid.row(TWO_LINES);
        for (int i = 0; i < Math.min(MOST_CARDS, cards.size()); i++) {
            Card card = cards.get(i);
            int from = CARDS[i];
            int to = CARDS[i + 1] - 1;
            Format format = card.value().format();
            grid.across(label, 1, from, to, styles.cardLabel()).setCellValue(CellText.safe(card.label()));
            OverviewGrid.fill(grid.across(value, 1, from, to, styles.cardValue(format)), card.value());
            OverviewGrid.fill(
                    grid.across(
                            about, 1, from, to, styles.cardAbout(card.about().formula() != null)),
                    card.about());
        }
        grid.row(GAP);
    }

    private void writeCharts(List<OverviewChart> charts) {
        if (charts.isEmpty()) {
            return;
        }
        int row = grid.row(CHART_HEIGHT);
        for (int i = 0; i < Math.min(MOST_CHARTS, charts.size()); i++) {
            int from = i == 0 ? 0 : HALF;
            int to = i == 0 ? HALF : OverviewGrid.COLUMNS;
            Charts space =
                    new Charts(ChartFrame.at(grid.sheet(), edition.labels().languageTag(), from, row, to, row + 1));
            charts.get(i).draw().accept(space, charts.get(i).picture());
        }
        grid.row(GAP);
    }

    private void writeTable(OverviewTable table) {
        int header = grid.row(TWO_LINES);
        for (int i = 0; i < table.headers().size(); i++) {
            grid.cell(header, i, i == 0 ? styles.headerOfNames() : styles.header())
                    .setCellValue(table.headers().get(i));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = i == table.rows().size() - 1;
            int row = grid.row(TABLE_ROW);
            grid.cell(row, 0, styles.cell(Format.TEXT, total))
                    .setCellValue(CellText.safe(table.rows().get(i).name()));
            List<Value> values = table.rows().get(i).values();
            for (int column = 0; column < values.size(); column++) {
                Value value = values.get(column);
                OverviewGrid.fill(grid.cell(row, column + 1, styles.cell(value.format(), total)), value);
            }
        }
        grid.row(GAP);
    }

    private void writeFoot() {
        String provenance = edition.labels().text("overview.about") + " " + new Provenance(edition).sentence();
        int lines = OverviewGrid.lines(provenance, 0, OverviewGrid.COLUMNS - 1, false);
        grid.across(grid.row(lines * LINE), 1, 0, OverviewGrid.COLUMNS - 1, styles.about())
                .setCellValue(CellText.safe(provenance));
    }

    /** In words which of its figures are invented, where others are not. */
    static List<String> constructedFigures(Edition edition) {
        return parts(edition).stream()
                .flatMap(part -> part.constructedFigures(edition).stream())
                .toList();
    }
}
