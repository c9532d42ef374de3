package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.forecast.KeptForecast;
import dk.jobregnskab.forecast.KeptForecasts;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is kept of forecasts and has come. */
@Component
class JdbcKeptForecasts implements KeptForecasts {

    /** A year and more of a municipality's counts: what is older says little of how forecasts are made now. */
    private static final int MOST = 2000;

    /** No column holds {@link Instant#MAX}. */
    private static final Instant LATEST = LocalDateTime.of(9999, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private final JdbcClient jdbc;

    JdbcKeptForecasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptForecast> scored(String municipalityCode, Instant moment) {
        return jdbc.sql(
                        "select f.subject, f.name, f.made_at, f.calculation_id, f.method, v.steps_ahead, v.period, v.forecast,"
                                + " v.low80, v.high80, s.actual, s.known_at, s.scaled_error,"
                                + " f.shown and s.shown from forecast_score s"
                                + " join forecast_value v on v.municipality_code = s.municipality_code and v.subject = s.subject"
                                + " and v.made_at = s.made_at and v.period = s.period"
                                + " join forecast_made f on f.municipality_code = s.municipality_code and f.subject = s.subject"
                                + " and f.made_at = s.made_at where s.municipality_code = ? and s.known_at <= ?"
                                + " order by s.known_at desc, s.made_at desc, s.subject, s.period desc limit " + MOST)
                .params(municipalityCode, Moments.toColumn(moment.isAfter(LATEST) ? LATEST : moment))
                .query((row, index) -> kept(row))
                .list();
    }

    private static KeptForecast kept(ResultSet row) throws SQLException {
        return new KeptForecast(
                row.getString(1),
                row.getString(2),
                Columns.moment(row, 3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                Period.of(row.getString(7)),
                plain(row.getBigDecimal(8)),
                known(row.getBigDecimal(9)),
                known(row.getBigDecimal(10)),
                known(row.getBigDecimal(11)),
                Columns.moment(row, 12),
                known(row.getBigDecimal(13)),
                row.getBoolean(14));
    }

    private static @Nullable BigDecimal known(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    /** Without the column's zeros: places are whole. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
