package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what came of kept forecasts: rows are added, and none is ever changed. */
@Component
class ScoreTable {

    private final JdbcTemplate jdbc;

    ScoreTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
                                Columns.moment(row, 2),
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
                                Columns.rounded(score.actual().value()),
                                Moments.toColumn(score.actual().knownAt()),
                                Columns.rounded(score.error()),
                                score.scaledError(),
                                score.inside80(),
                                score.inside95(),
                                score.actual().shown()))
                        .toList());
    }
}
