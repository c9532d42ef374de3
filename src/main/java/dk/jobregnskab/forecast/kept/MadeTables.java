package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.platform.Moments;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of forecasts as they were made: rows are added, and none is ever changed. It asks as little of a long history as of a short one. */
@Component
class MadeTables {

    private record Key(String subject, Instant madeAt) {}

    private final JdbcTemplate jdbc;

    MadeTables(JdbcTemplate jdbc) {
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
                    kept.add(new Key(row.getString(1), Columns.moment(row, 2)));
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
                        Columns.rounded(value.value()),
                        Columns.rounded(value.low80()),
                        Columns.rounded(value.high80()),
                        Columns.rounded(value.low95()),
                        Columns.rounded(value.high95()),
                        Columns.rounded(value.scale())));
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
}
