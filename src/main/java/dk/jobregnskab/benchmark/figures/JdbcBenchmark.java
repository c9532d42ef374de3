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
import dk.jobregnskab.intake.CountingParts;
import dk.jobregnskab.intake.CountingParts.Part;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the tables the figures of the deliveries that count. */
@Component
class JdbcBenchmark implements Benchmark {

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
        CountingParts counting = new CountingParts(asked.benchmark());
        Origins origins = new Origins();
        asked.benchmark().forEach(part -> origins.group(part.period(), part.part(), part.sourceFileId()));
        List<BenchmarkFigure> figures = figures(counting);
        List<PublishedAmount> amounts = new ArrayList<>();
        for (JdbcMinistryLists.Entry entry : lists.of(asked.lists())) {
            MinistryListRow row = entry.row();
            entry.amount().ifPresent(amounts::add);
            if (counting.of(new Part(row.period(), row.group())).isEmpty()) {
                figures.add(JdbcMinistryLists.figure(row));
                origins.row(row.period(), row.group(), row.municipalityCode(), entry.sourceFileId());
            }
        }
        return new CalculatedBenchmark(figures, amounts, origins, definitions, municipalities);
    }

    private List<BenchmarkFigure> figures(CountingParts counting) {
        List<BenchmarkFigure> figures = new ArrayList<>();
        if (!counting.sourceFileIds().isEmpty()) {
            jdbc.sql("select source_file_id, row_no, period, municipality_code, benefit_group, expected, actual,"
                            + " published_difference, expected_share, actual_share, published_difference_share, rank_no"
                            + " from benchmark_figure where source_file_id in (:ids)")
                    .param("ids", counting.sourceFileIds())
                    .query(row -> {
                        BenchmarkFigure figure = figure(row);
                        if (counting.decides(
                                row.getLong("source_file_id"), new Part(figure.period(), figure.group()))) {
                            figures.add(figure);
                        }
                    });
        }
        return figures;
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
