package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChanges;
import dk.jobregnskab.figures.PublishedFigures;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a period's workbooks as readers got them: of the newest and of the one before it. */
@Component
class PublishedReports {

    private static final int KEPT = 2;

    /** Behind every moment that a column holds. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final FigureChanges figures;
    private final Settings settings;

    PublishedReports(JdbcClient jdbc, JdbcTemplate batches, FigureChanges figures, Settings settings) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.figures = figures;
        this.settings = settings;
    }

    private record Row(int sequenceNo, String calculationId, LocalDateTime moment, String programVersion) {}

    /** What was published last of the period, of another calculation: the same one is no change, however often it is written. */
    Optional<PublishedFigures> before(Computation now, Language language) {
        return jdbc.sql("select sequence_no, calculation_id, moment, program_version from published_report"
                        + " where period = ? and municipality_code = ? and calculation_id <> ? and moment <= ?"
                        + " order by sequence_no desc limit 1")
                .params(
                        now.period().token(),
                        now.municipality().code(),
                        now.calculationId(),
                        Moments.toColumn(
                                Objects.requireNonNullElse(now.snapshot().asOf(), EVER)))
                .query(Row.class)
                .optional()
                .map(row -> new PublishedFigures(
                        row.calculationId(),
                        Moments.fromColumn(row.moment()),
                        row.programVersion(),
                        figures(now, row.sequenceNo(), language)));
    }

    private Map<String, PublishedFigures.Figure> figures(Computation now, int sequenceNo, Language language) {
        Map<String, PublishedFigures.Figure> byName = new LinkedHashMap<>();
        String name = language == Language.DANISH ? "name_da" : "name_en";
        jdbc.sql("select " + name + ", amount, hidden from published_figure where period = ? and municipality_code = ?"
                        + " and sequence_no = ?")
                .params(now.period().token(), now.municipality().code(), sequenceNo)
                .query(row -> {
                    byName.put(row.getString(1), new PublishedFigures.Figure(row.getBigDecimal(2), row.getBoolean(3)));
                });
        return byName;
    }

    /** Whose knowledge it shows: later deliveries may be there, which it did not use. */
    private static Instant moment(Computation computation) {
        return Objects.requireNonNullElse(computation.snapshot().asOf(), computation.dataCutOff());
    }

    /** To be called in the transaction that publishes. */
    void save(Computation computation) {
        String period = computation.period().token();
        String municipality = computation.municipality().code();
        Optional<String> newest = jdbc.sql("select calculation_id from published_report where period = ? and"
                        + " municipality_code = ? order by sequence_no desc limit 1")
                .params(period, municipality)
                .query(String.class)
                .optional();
        if (newest.equals(Optional.of(computation.calculationId()))) {
            return;
        }
        int next = jdbc.sql("select coalesce(max(sequence_no), 0) from published_report where period = ? and"
                                + " municipality_code = ?")
                        .params(period, municipality)
                        .query(Integer.class)
                        .single()
                + 1;
        jdbc.sql("insert into published_report (period, municipality_code, sequence_no, calculation_id, moment,"
                        + " program_version) values (?, ?, ?, ?, ?, ?)")
                .params(
                        period,
                        municipality,
                        next,
                        computation.calculationId(),
                        Moments.toColumn(moment(computation)),
                        settings.version())
                .update();
        List<ComparedFigure> danish = figures.of(computation, Language.DANISH);
        List<ComparedFigure> english = figures.of(computation, Language.ENGLISH);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < danish.size(); i++) {
            ComparedFigure figure = danish.get(i);
            BigDecimal value = figure.hidden() ? null : figure.value();
            rows.add(new Object[] {
                period, municipality, next, figure.name(), english.get(i).name(), value, figure.hidden()
            });
        }
        batches.batchUpdate(
                "insert into published_figure (period, municipality_code, sequence_no, name_da, name_en, amount, hidden)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
        for (String table : List.of("published_figure", "published_report")) {
            jdbc.sql("delete from " + table + " where period = ? and municipality_code = ? and sequence_no <= ?")
                    .params(period, municipality, next - KEPT)
                    .update();
        }
    }
}
