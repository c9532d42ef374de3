package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether shares are percent. Excel's per cent format keeps 9.86 percent as the fraction 0.0986. Decimals do not tell the two apart; the
 * persons beside a share and the same group's other shares do.
 */
final class ShareUnit {

    private static final String ID = "benchmark.share-unit";
    private static final Wording TITLE = new Wording("Andelene er i procent", "Shares are in percent");

    /** Four times those aged 16–66 in the largest municipality: a fraction read as percent makes the smallest town larger than a country. */
    private static final BigDecimal MOST_INHABITANTS = BigDecimal.valueOf(2_000_000);
    /** Real shares of one group differ by less than a factor of ten; a fraction by a hundred. */
    private static final BigDecimal FAR_BELOW = BigDecimal.valueOf(20);

    private record Cell(BenchmarkFigure figure, BigDecimal share, int persons) {}

    private record Column(Object period, String group, String name) {}

    private final Municipalities municipalities;

    ShareUnit(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** A refusal that names the first share that is a fraction; empty when there is none. */
    Optional<Check> refusal(Collection<BenchmarkFigure> file) {
        Map<Column, List<Cell>> columns = new LinkedHashMap<>();
        collect(columns, file, "expected", BenchmarkFigure::expectedShare, BenchmarkFigure::expected);
        collect(columns, file, "actual", BenchmarkFigure::actualShare, BenchmarkFigure::actual);
        return columns.values().stream()
                .flatMap(cells -> fractions(cells).stream())
                .min((one, other) ->
                        Long.compare(one.figure().row(), other.figure().row()))
                .map(this::refused);
    }

    private static void collect(
            Map<Column, List<Cell>> columns,
            Collection<BenchmarkFigure> file,
            String name,
            Function<BenchmarkFigure, @Nullable BigDecimal> share,
            Function<BenchmarkFigure, @Nullable Integer> persons) {
        for (BenchmarkFigure figure : file) {
            BigDecimal known = share.apply(figure);
            Integer count = persons.apply(figure);
            if (known != null && known.signum() > 0 && count != null && count > 0) {
                columns.computeIfAbsent(new Column(figure.period(), figure.group(), name), key -> new ArrayList<>())
                        .add(new Cell(figure, known, count));
            }
        }
    }

    private static List<Cell> fractions(List<Cell> cells) {
        BigDecimal median = cells.stream()
                .map(Cell::share)
                .sorted()
                .skip(cells.size() / 2)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return cells.stream()
                .filter(cell -> cell.share().multiply(FAR_BELOW).compareTo(median) < 0 || hasTooManyInhabitants(cell))
                .toList();
    }

    private static boolean hasTooManyInhabitants(Cell cell) {
        return cell.figure().isMunicipality()
                && BigDecimal.valueOf(cell.persons())
                                .movePointRight(2)
                                .divide(cell.share(), MathContext.DECIMAL64)
                                .compareTo(MOST_INHABITANTS)
                        > 0;
    }

    private Check refused(Cell cell) {
        BenchmarkFigure figure = cell.figure();
        String where =
                municipalities.get(figure.municipalityCode()).name() + ", " + figure.group() + ", " + figure.period();
        String share = cell.share().toPlainString();
        return new Check(
                ID,
                Check.Status.REFUSED,
                TITLE,
                null,
                Objects.requireNonNull(share),
                null,
                new Wording(
                        "række " + figure.row() + " (" + where + "): andelen "
                                + NumberText.in(Language.DANISH)
                                        .decimal(cell.share(), cell.share().scale()) + " af "
                                + cell.persons()
                                + " personer er en brøk, ikke procent (Excels procentformat gemmer 9,86 pct. som 0,0986)."
                                + " Lever andelene i procent",
                        "row " + figure.row() + " (" + where + "): the share " + share + " of " + cell.persons()
                                + " persons is a fraction, not percent (Excel's per cent format keeps 9.86 per cent as 0.0986)."
                                + " Deliver the shares in percent"));
    }
}
