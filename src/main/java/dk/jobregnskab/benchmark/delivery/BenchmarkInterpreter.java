package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.calculation.BenchmarkChecks;
import dk.jobregnskab.benchmark.calculation.DifferenceSign;
import dk.jobregnskab.benchmark.calculation.Precision;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads Y30R21 row by row. The sign of the source's differences is found first, over the whole file, and made ours. */
public final class BenchmarkInterpreter extends RowInterpreter<BenchmarkFigure> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The published table has two. */
    private static final int MOST_DECIMALS_OF_A_SHARE = 4;

    private final BenchmarkColumns at;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final List<BenchmarkFigure> seen = new ArrayList<>();
    private DifferenceSign sign = DifferenceSign.OURS;

    private BenchmarkInterpreter(Table table, JobDefinition definition, Municipalities municipalities) {
        super(table.header().size());
        this.at = BenchmarkColumns.of(table.header(), definition);
        this.definition = definition;
        this.municipalities = municipalities;
    }

    public static BenchmarkInterpreter create(Table table, JobDefinition definition, Municipalities municipalities) {
        BenchmarkInterpreter interpreter = new BenchmarkInterpreter(table, definition, municipalities);
        interpreter.sign = interpreter.findSign(table);
        interpreter.seen.clear();
        return interpreter;
    }

    private DifferenceSign findSign(Table table) {
        DifferenceSign.Finder finder = new DifferenceSign.Finder();
        try (Table.Rows rows = table.rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (interpret(row) instanceof ParsedRow.Accepted<BenchmarkFigure> accepted) {
                    accepted.facts().forEach(finder::see);
                }
            }
        }
        return finder.found();
    }

    @Override
    protected ParsedRow<BenchmarkFigure> read(RawRow raw) {
        RowReader row = new RowReader(raw, at.columns(), definition.decimal());
        String area = row.label(at.area());
        Optional<Municipality> municipality = municipalities.find(area);
        if (municipality.isEmpty()) {
            if (definition.leavesOut(area)) {
                return new ParsedRow.LeftOut<>(raw.number(), "area that is no municipality");
            }
            throw row.refuse(
                    at.area(),
                    "municipality",
                    RowReader.shown(area) + " er ikke en kommune",
                    RowReader.shown(area) + " is not a municipality");
        }
        BenchmarkFigure figure = sign.applyTo(new BenchmarkFigure(
                raw.number(),
                period(row),
                municipality.get().code(),
                group(row),
                row.count(at.expected()),
                row.count(at.actual()),
                row.count(at.difference()),
                percent(row, at.expectedShare()),
                percent(row, at.actualShare()),
                percent(row, at.differenceShare()),
                row.count(at.rank()),
                false));
        seen.add(figure);
        return accepted(raw, List.of(figure));
    }

    private Period period(RowReader row) {
        Period period = row.period(at.period());
        if (period.type() != Period.Type.ROLLING_YEAR) {
            throw row.refuse(
                    at.period(),
                    "period",
                    period + " er ikke et rullende år",
                    period + " is not a rolling year such as 2018QMAT04");
        }
        return period;
    }

    private static @Nullable BigDecimal percent(RowReader row, int position) {
        BigDecimal percent = row.decimal(position, MOST_DECIMALS_OF_A_SHARE);
        if (percent != null && percent.abs().compareTo(HUNDRED) > 0) {
            throw row.refuse(
                    position,
                    "size",
                    "tallet er for stort til at være en procentandel",
                    "the number is too large to be a percentage");
        }
        return percent == null ? null : BenchmarkFigure.shareWithoutZeros(percent);
    }

    private String group(RowReader row) {
        String group = row.label(at.group());
        if (!BenefitGroups.ALL.contains(group)) {
            throw row.refuse(
                    at.group(),
                    "group",
                    RowReader.shown(group) + " er ikke en af opgørelsens ydelsesgrupper",
                    RowReader.shown(group) + " is not one of the benchmark's groups ("
                            + String.join(", ", BenefitGroups.ALL) + ")");
        }
        return group;
    }

    @Override
    public List<Check> conclude() {
        List<Check> checks = new ArrayList<>();
        new ShareUnit(municipalities).refusal(seen).ifPresent(checks::add);
        ShareDecimals.refusal(seen).ifPresent(checks::add);
        checks.addAll(sign.checks());
        Map<Period, List<BenchmarkFigure>> byPeriod = seen.stream()
                .collect(Collectors.groupingBy(BenchmarkFigure::period, TreeMap::new, Collectors.toList()));
        byPeriod.forEach((period, figures) -> checks.addAll(
                new BenchmarkChecks(municipalities, Precision.byGroup(figures)).ofEdition(period, figures)));
        checks.sort(Comparator.comparing(Check::status).reversed());
        return checks;
    }
}
