package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.MunicipalityRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;

/** The row of a municipality on Kommuner. */
final class MunicipalityCells {

    /** The column says what it is. */
    private static final String REGION = "Region ";

    private final Edition edition;
    private final TableRegion table;

    MunicipalityCells(Edition edition, TableRegion table) {
        this.edition = edition;
        this.table = table;
    }

    void writeRow(MunicipalityRow municipality) {
        boolean own = municipality.code().equals(edition.report().municipalityCode());
        BenchmarkLine line = municipality.line();
        TableRow row = own ? table.strongRow() : table.row();
        BenchmarkCells cells = new BenchmarkCells(row, line);
        row.number(line.rank(), Format.RANK)
                .text(municipality.name())
                .text(municipality.code())
                .text(municipality.region().replace(REGION, ""))
                .number(line.expected(), Format.COUNT)
                .number(line.actual(), Format.COUNT);
        cells.difference(table.here("expected") + "-" + table.here("actual"));
        cells.differencePct(table.here("difference") + "/" + table.here("expected"));
        cells.shares(table.here("expectedShare") + "-" + table.here("actualShare"));
        cells.rankChange("word.nothing");
        RankRange same = line.ranksWithSameShownDifference();
        if (same != null && same.from() != same.to()) {
            row.textForNumber(same.from() + "–" + same.to());
        } else {
            row.word("word.nothing");
        }
    }
}
