package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.UnemploymentSheet.Series;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;

/** On Forside, where nobody has figures of the period: the newest of every published series. */
final class SeriesFront implements FrontPart {

    private static final int MOST_SERIES = 8;

    @Override
    public void writeStandIns(Edition edition, FrontRows rows) {
        if (edition.has(UnemploymentSheet.ID)) {
            TableSheet table = edition.table(UnemploymentSheet.ID);
            UnemploymentSheet.series(SeriesPage.of(edition.report()).rows()).stream()
                    .limit(MOST_SERIES)
                    .forEach(series -> writeNewest(edition, rows, table, series));
        }
    }

    private static void writeNewest(Edition edition, FrontRows rows, TableSheet table, Series series) {
        for (int i = series.rows().size() - 1; i >= 0; i--) {
            var row = series.rows().get(i);
            BigDecimal municipality = row.municipality();
            if (municipality != null) {
                rows.figureNamed(
                        series.measure(),
                        table.cell("municipality", series.firstRow() + i),
                        Format.ofScale(municipality.scale()),
                        edition.labels()
                                .text(
                                        "front.newest",
                                        series.table(),
                                        edition.labels().period(row.period())));
                return;
            }
        }
    }

    @Override
    public boolean isStandInConstructed(Edition edition) {
        SeriesPage page = SeriesPage.of(edition.report());
        return page.showsConstructed() || page.constructed();
    }
}
