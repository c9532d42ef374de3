package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Kind {@code benchmark}: the ministry's table Y30R21, expected and actual per municipality, period and group. */
public final class BenchmarkDelivery extends TableKind<BenchmarkFigure> {

    public static final String KIND = "benchmark";

    public static final DefinitionFile DEFINITION = new DefinitionFile("benchmark", "job.yaml");

    private static final int ENOUGH_COLUMNS = 3;
    /** Other published tables have these columns too, so that they do not tell. */
    private static final Set<String> COMMON_COLUMNS = Set.of("area", "period", "group");

    private final Map<String, List<String>> columnsThatTell = definition().columns().entrySet().stream()
            .filter(column -> !COMMON_COLUMNS.contains(column.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    public BenchmarkDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public int parserVersion() {
        return 2;
    }

    @Override
    public boolean recognises(List<String> header) {
        return Columns.count(header, definition().columns()) >= ENOUGH_COLUMNS
                && Columns.count(header, columnsThatTell) > 0;
    }

    @Override
    public Interpreter<BenchmarkFigure> interpreter(Table table, LoadOptions options) {
        return BenchmarkInterpreter.create(table, definition(), municipalities());
    }

    @Override
    public FactTable<BenchmarkFigure> facts() {
        return new FactTable<>(
                "benchmark_figure",
                List.of(
                        "period",
                        "municipality_code",
                        "benefit_group",
                        "expected",
                        "actual",
                        "published_difference",
                        "expected_share",
                        "actual_share",
                        "published_difference_share",
                        "rank_no"),
                BenchmarkDelivery::values,
                "period",
                "benefit_group",
                List.of(
                        new ControlTotal<>("expected", figure -> decimal(figure.expected())),
                        new ControlTotal<>("actual", figure -> decimal(figure.actual())),
                        new ControlTotal<>("expected_share", BenchmarkFigure::expectedShare),
                        new ControlTotal<>("actual_share", BenchmarkFigure::actualShare)));
    }

    private static List<@Nullable Object> values(BenchmarkFigure figure) {
        return Arrays.asList(
                figure.period().token(),
                figure.municipalityCode(),
                figure.group(),
                figure.expected(),
                figure.actual(),
                figure.publishedDifference(),
                figure.expectedShare(),
                figure.actualShare(),
                figure.publishedDifferenceShare(),
                figure.rank());
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
