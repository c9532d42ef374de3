package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.MinistryListRow;
import dk.jobregnskab.benchmark.PublishedAmount;
import dk.jobregnskab.benchmark.calculation.CalculatedBenchmark;
import dk.jobregnskab.benchmark.calculation.Origins;
import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the tables the figures of the deliveries that count. */
@Component
class JdbcBenchmark implements Benchmark {

    /** A period and group: what one delivery decides as a whole. */
    private record DecidedPart(String period, String group) {}

    /** The same deliveries give the same edition, whatever the moment. */
    private record Asked(List<PublishedData.Counting> benchmark, List<PublishedData.Counting> lists) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final JdbcMinistryLists lists;
    private final PublishedCache cache;
    private final Definitions definitions = Definitions.load();
    private final Municipalities municipalities = Municipalities.load();

    JdbcBenchmark(JdbcClient jdbc, PublishedData published, JdbcMinistryLists lists, PublishedCache cache) {
        this.jdbc = jdbc;
        this.published = published;
        this.lists = lists;
        this.cache = cache;
    }

    @Override
    public BenchmarkEdition asOf(Instant asOf) {
        Asked asked = new Asked(
                published.counting(BenchmarkDelivery.KIND, asOf), published.counting(MinistryListDelivery.KIND, asOf));
        return cache.get(JdbcBenchmark.class, asked, () -> read(asked));
    }

    private BenchmarkEdition read(Asked asked) {
        Map<DecidedPart, Long> counting = new HashMap<>();
        Origins origins = new Origins();
        for (PublishedData.Counting part : asked.benchmark()) {
            counting.put(new DecidedPart(part.period().token(), part.part()), part.sourceFileId());
            origins.group(part.period(), part.part(), part.sourceFileId());
        }
        List<BenchmarkFigure> figures = figures(counting);
        List<PublishedAmount> amounts = new ArrayList<>();
        for (JdbcMinistryLists.Entry entry : lists.of(asked.lists())) {
            MinistryListRow row = entry.row();
            entry.amount().ifPresent(amounts::add);
            if (!counting.containsKey(new DecidedPart(row.period().token(), row.group()))) {
                figures.add(JdbcMinistryLists.figure(row));
                origins.row(row.period(), row.group(), row.municipalityCode(), entry.sourceFileId());
            }
        }
        return new CalculatedBenchmark(figures, amounts, origins, definitions, municipalities);
    }

    private List<BenchmarkFigure> figures(Map<DecidedPart, Long> counting) {
        List<BenchmarkFigure> figures = new ArrayList<>();
        if (!counting.isEmpty()) {
            jdbc.sql("select source_file_id, row_no, period, municipality_code, benefit_group, expected, actual,"
                            + " published_difference, expected_share, actual_share, published_difference_share, rank_no"
                            + " from benchmark_figure where source_file_id in (:ids)")
                    .param("ids", new HashSet<>(counting.values()))
                    .query((row, index) -> counts(counting, row) ? figures.add(figure(row)) : false)
                    .list();
        }
        return figures;
    }

    private static boolean counts(Map<DecidedPart, Long> counting, ResultSet row) throws SQLException {
        Long source = counting.get(new DecidedPart(row.getString("period"), row.getString("benefit_group")));
        return source != null && source == row.getLong("source_file_id");
    }

    /** Without the zeros that the column adds. */
    private static @Nullable BigDecimal share(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column);
        return stored == null ? null : BenchmarkFigure.shareWithoutZeros(stored);
    }

    private static BenchmarkFigure figure(ResultSet row) throws SQLException {
        return new BenchmarkFigure(
                row.getLong("row_no"),
                Period.of(row.getString("period")),
                row.getString("municipality_code"),
                row.getString("benefit_group"),
                row.getObject("expected", Integer.class),
                row.getObject("actual", Integer.class),
                row.getObject("published_difference", Integer.class),
                share(row, "expected_share"),
                share(row, "actual_share"),
                share(row, "published_difference_share"),
                row.getObject("rank_no", Integer.class),
                false);
    }
}
