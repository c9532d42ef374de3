package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;

/** The cells of a month: one that was completed, or one to come. */
final class MonthCells {

    private static final String NOTHING = "word.nothing";

    private final Labels labels;
    private final TableRegion table;
    private final ForecastWords words;

    MonthCells(Edition edition, TableRegion table) {
        this.labels = edition.labels();
        this.table = table;
        this.words = new ForecastWords(edition);
    }

    void completed(SeriesForecast forecast, KnownMonth month) {
        Format format = format(forecast);
        TableRow row = table.row()
                .text(ForecastWords.name(forecast))
                .text(labels.period(month.month()))
                .text(labels.text("forecast.state.completed"))
                .number(month.value(), format);
        for (int i = 0; i < 4; i++) {
            row.word(NOTHING);
        }
        row.number(month.delivered(), format)
                .word(NOTHING)
                .text(labels.text("forecast.method.completed"))
                .text(source(forecast));
    }

    void ahead(SeriesForecast forecast, MonthAhead month) {
        Format format = format(forecast);
        BigDecimal error = ForecastWords.error(forecast);
        table.row()
                .text(ForecastWords.name(forecast))
                .text(labels.period(month.month()))
                .text(labels.text("forecast.state.ahead"))
                .number(month.value(), format)
                .number(month.low80(), format)
                .number(month.high80(), format)
                .number(month.low95(), format)
                .number(month.high95(), format)
                .word(NOTHING)
                .number(error, Format.ONE_DECIMAL)
                .text(words.method(forecast))
                .text(source(forecast));
    }

    private static Format format(SeriesForecast forecast) {
        return ForecastWords.decimals(forecast) == 0 ? Format.COUNT : Format.ONE_DECIMAL;
    }

    /** In short; in full it stands below the charts. */
    private String source(SeriesForecast forecast) {
        return labels.text(forecast.subject().register() ? "forecast.source.register" : "forecast.source.published");
    }
}
