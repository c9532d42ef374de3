package dk.jobregnskab.register.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A reader who lays editions over each other and solves for what is hidden. Knows every shown figure, all sums, that figures are
 * whole numbers, which hidden figures are not zero, and which cells were not corrected from one edition to the next. Does not know
 * which hidden cells are the small ones.
 */
public final class Attacker {

    /** A hidden figure that was found: it lies between low and high. */
    public record Finding(Cell cell, long truth, long low, long high) {}

    /** @param since the edition that brought the value */
    private record Figure(Cell cell, long value, int since) {}

    private final Map<Figure, Boolean> shown = new LinkedHashMap<>();
    private final List<Map<Figure, Integer>> sums = new ArrayList<>();
    private Map<Cell, Figure> latest = Map.of();
    private int editions;

    /**
     * Adds an edition with its true figures. A hidden one is used only to tell "the same as before" and "none", and to lay the
     * truth beside a finding.
     */
    public Attacker reads(TableSide rows, TableSide columns, Map<Cell, Long> truth, Set<Cell> mask) {
        Map<Cell, Figure> figures = new HashMap<>();
        truth.forEach((cell, value) -> {
            Figure before = latest.get(cell);
            Figure figure = before != null && before.value() == value ? before : new Figure(cell, value, editions);
            figures.put(cell, figure);
            shown.merge(figure, !mask.contains(cell), Boolean::logicalOr);
        });
        latest = figures;
        editions++;
        for (TableSide.Total total : rows.totals()) {
            for (String column : columns.names()) {
                Map<Figure, Integer> sum = new HashMap<>();
                total.parts().forEach(part -> sum.put(latest(part, column), 1));
                sum.put(latest(total.name(), column), -1);
                sums.add(sum);
            }
        }
        for (TableSide.Total total : columns.totals()) {
            for (String row : rows.names()) {
                Map<Figure, Integer> sum = new HashMap<>();
                total.parts().forEach(part -> sum.put(latest(row, part), 1));
                sum.put(latest(row, total.name()), -1);
                sums.add(sum);
            }
        }
        return this;
    }

    private Figure latest(String row, String column) {
        return Objects.requireNonNull(latest.get(new Cell(row, column)));
    }

    /** @return what can be found more exactly than to an interval of the width */
    public List<Finding> findings(int width) {
        List<Figure> secrets = new ArrayList<>();
        shown.forEach((figure, isShown) -> {
            if (!isShown) {
                secrets.add(figure);
            }
        });
        double[][] equations = equations(secrets);
        LinearProgram program = new LinearProgram(secrets.size(), equations);
        if (!program.hasASolution()) {
            throw new IllegalStateException("the truth is no solution: the attacker is at fault");
        }
        double[] low = new double[secrets.size()];
        double[] high = new double[secrets.size()];
        Arrays.fill(low, Double.MAX_VALUE);
        Arrays.fill(high, -Double.MAX_VALUE);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < secrets.size(); i++) {
            if (high[i] - low[i] < width) {
                widen(low, high, i, program, equations);
            }
            if (high[i] - low[i] < width - 1e-6) {
                long least = least(secrets.get(i));
                Figure secret = secrets.get(i);
                findings.add(new Finding(
                        secret.cell(), secret.value(), least + Math.round(low[i]), least + Math.round(high[i])));
            }
        }
        return findings;
    }

    /** Whole solutions tell of all cells at once how far they reach. */
    private static void widen(double[] low, double[] high, int cell, LinearProgram program, double[][] equations) {
        for (boolean largest : new boolean[] {true, false}) {
            Optional<double[]> extreme = program.extreme(cell, largest);
            if (extreme.isPresent() && !whole(extreme.get())) {
                extreme = wholeExtreme(cell, largest, equations, low.length);
            }
            if (extreme.isEmpty()) {
                high[cell] = Double.MAX_VALUE;
            } else {
                for (int j = 0; j < low.length; j++) {
                    low[j] = Math.min(low[j], extreme.get()[j]);
                    high[j] = Math.max(high[j], extreme.get()[j]);
                }
            }
        }
    }

    /** Branch and bound: the best solution in whole numbers. */
    private static Optional<double[]> wholeExtreme(int cell, boolean largest, double[][] equations, int secrets) {
        List<double[][]> open = new ArrayList<>();
        open.add(equations);
        double[] best = null;
        while (!open.isEmpty()) {
            double[][] current = open.remove(open.size() - 1);
            int variables = current[0].length - 1;
            LinearProgram program = new LinearProgram(variables, current);
            Optional<double[]> found = program.hasASolution() ? program.extreme(cell, largest) : Optional.empty();
            if (found.isEmpty()) {
                continue;
            }
            double[] solution = found.get();
            double bound = largest ? Math.floor(solution[cell] + 1e-6) : Math.ceil(solution[cell] - 1e-6);
            boolean better = best == null || (largest ? bound > best[cell] + 0.5 : bound < best[cell] - 0.5);
            if (better && whole(Arrays.copyOf(solution, secrets))) {
                best = Arrays.copyOf(solution, secrets);
            } else if (better) {
                int fraction = isWhole(solution[cell]) ? 0 : cell;
                while (isWhole(solution[fraction])) {
                    fraction++;
                }
                open.add(bounded(current, fraction, Math.ceil(solution[fraction]), -1));
                open.add(bounded(current, fraction, Math.floor(solution[fraction]), 1));
            }
        }
        if (best == null) {
            throw new IllegalStateException("the truth is whole: the attacker is at fault");
        }
        return Optional.of(best);
    }

    /** One more equation: the variable plus (or minus) a new one is the bound. */
    private static double[][] bounded(double[][] equations, int variable, double bound, int sign) {
        int variables = equations[0].length - 1;
        double[][] more = new double[equations.length + 1][variables + 2];
        for (int i = 0; i < equations.length; i++) {
            System.arraycopy(equations[i], 0, more[i], 0, variables);
            more[i][variables + 1] = equations[i][variables];
        }
        more[equations.length][variable] = 1;
        more[equations.length][variables] = sign;
        more[equations.length][variables + 1] = bound;
        return more;
    }

    private static boolean whole(double[] solution) {
        return Arrays.stream(solution).allMatch(Attacker::isWhole);
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }

    private static long least(Figure figure) {
        return figure.value() == 0 ? 0 : 1;
    }

    /** In terms of how far each secret lies above its least value. */
    private double[][] equations(List<Figure> secrets) {
        Map<Figure, Integer> numbers = new HashMap<>();
        secrets.forEach(secret -> numbers.put(secret, numbers.size()));
        List<double[]> equations = new ArrayList<>();
        for (Map<Figure, Integer> sum : sums) {
            double[] equation = new double[secrets.size() + 1];
            sum.forEach((figure, sign) -> {
                Integer number = numbers.get(figure);
                if (number == null) {
                    equation[secrets.size()] -= sign * figure.value();
                } else {
                    equation[number] += sign;
                    equation[secrets.size()] -= sign * least(figure);
                }
            });
            boolean says = Arrays.stream(equation, 0, secrets.size()).anyMatch(value -> value != 0);
            if (says && equations.stream().noneMatch(other -> Arrays.equals(other, equation))) {
                equations.add(equation);
            }
        }
        return equations.toArray(double[][]::new);
    }
}
