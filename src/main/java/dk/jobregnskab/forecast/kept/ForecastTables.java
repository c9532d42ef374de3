package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of kept forecasts: rows are added, and none is ever changed. Each method asks once, however long the history is. */
@Component
class ForecastTables {

    private static final int DECIMALS = 4;

    private record Key(String subject, Instant madeAt) {}

    private final JdbcTemplate jdbc;

    ForecastTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that are not kept yet. */
    List<MadeForecast> missing(String municipalityCode, List<MadeForecast> made) {
        if (made.isEmpty()) {
            return made;
        }
        Set<Key> kept = new HashSet<>();
        JdbcClient.create(jdbc)
                .sql("select subject, made_at from forecast_made where municipality_code = :municipality"
                        + " and subject in (:subjects) and made_at in (:moments)")
                .param("municipality", municipalityCode)
                .param(
                        "subjects",
                        made.stream().map(MadeForecast::subject).distinct().toList())
                .param(
                        "moments",
                        made.stream()
                                .map(MadeForecast::madeAt)
                                .map(Moments::toColumn)
                                .distinct()
                                .toList())
                .query(row -> {
                    kept.add(new Key(row.getString(1), moment(row, 2)));
                });
        return made.stream()
                .filter(one ->
                        !kept.contains(new Key(one.subject(), Moments.fromColumn(Moments.toColumn(one.madeAt())))))
                .toList();
    }

    void insert(String municipalityCode, String calculationId, List<MadeForecast> made) {
        if (made.isEmpty()) {
            return;
        }
        List<Object[]> forecasts = new ArrayList<>();
        List<Object[]> values = new ArrayList<>();
        for (MadeForecast one : made) {
            LocalDateTime madeAt = Moments.toColumn(one.madeAt());
            forecasts.add(StoredResults.row(
                    municipalityCode,
                    one.subject(),
                    madeAt,
                    one.name(),
                    one.method(),
                    calculationId,
                    one.constructed(),
                    one.shown()));
            for (MadeForecast.Value value : one.values()) {
                values.add(StoredResults.row(
                        municipalityCode,
                        one.subject(),
                        madeAt,
                        value.period().token(),
                        value.step(),
                        rounded(value.value()),
                        rounded(value.low80()),
                        rounded(value.high80()),
                        rounded(value.low95()),
                        rounded(value.high95()),
                        rounded(value.scale())));
            }
        }
        jdbc.batchUpdate(
                "insert into forecast_made (municipality_code, subject, made_at, name, method, calculation_id, constructed,"
                        + " shown) values (?, ?, ?, ?, ?, ?, ?, ?)",
                forecasts);
        jdbc.batchUpdate(
                "insert into forecast_value (municipality_code, subject, made_at, period, steps_ahead, forecast, low80,"
                        + " high80, low95, high95, scale) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    /** Those of these periods that have no score. */
    List<WaitingForecast> waiting(String municipalityCode, Collection<Period> periods) {
        return periods.isEmpty()
                ? List.of()
                : JdbcClient.create(jdbc)
                        .sql("select v.subject, v.made_at, v.period, v.steps_ahead, v.forecast, v.low80, v.high80,"
                                + " v.low95, v.high95, v.scale from forecast_value v left join forecast_score s"
                                + " on s.municipality_code = v.municipality_code and s.subject = v.subject"
                                + " and s.made_at = v.made_at and s.period = v.period"
                                + " where v.municipality_code = :municipality and v.period in (:periods)"
                                + " and s.subject is null order by v.subject, v.made_at, v.period")
                        .param("municipality", municipalityCode)
                        .param(
                                "periods",
                                periods.stream().map(Period::token).collect(Collectors.toCollection(TreeSet::new)))
                        .query((row, index) -> new WaitingForecast(
                                row.getString(1),
                                moment(row, 2),
                                new MadeForecast.Value(
                                        Period.of(row.getString(3)),
                                        row.getInt(4),
                                        row.getBigDecimal(5),
                                        row.getBigDecimal(6),
                                        row.getBigDecimal(7),
                                        row.getBigDecimal(8),
                                        row.getBigDecimal(9),
                                        row.getBigDecimal(10))))
                        .list();
    }

    void insert(String municipalityCode, List<Score> scores) {
        if (scores.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into forecast_score (municipality_code, subject, made_at, period, actual, known_at, error,"
                        + " scaled_error, inside80, inside95, shown) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                scores.stream()
                        .map(score -> StoredResults.row(
                                municipalityCode,
                                score.forecast().subject(),
                                Moments.toColumn(score.forecast().madeAt()),
                                score.actual().period().token(),
                                rounded(score.actual().value()),
                                Moments.toColumn(score.actual().knownAt()),
                                rounded(score.error()),
                                score.scaledError(),
                                score.inside80(),
                                score.inside95(),
                                score.actual().shown()))
                        .toList());
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return Moments.fromColumn(row.getObject(column, LocalDateTime.class));
    }

    /** No database rounds. */
    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
