package dk.jobregnskab.register.disclosure.suppression;

import java.util.Arrays;
import java.util.Optional;

/**
 * The simplex method with Bland's rule: non-negative numbers that satisfy equations, one of them as large or as small as it can
 * be. Shares nothing with the suppression; small tables only.
 */
final class LinearProgram {

    private static final double ALMOST_ZERO = 1e-7;

    private final int variables;
    private double[][] tableau;
    private int[] basis;
    private boolean feasible = true;

    /** @param equations coefficients, and last the right-hand side */
    LinearProgram(int variables, double[][] equations) {
        this.variables = variables;
        this.tableau = new double[equations.length][];
        this.basis = new int[equations.length];
        findAFirstSolution(equations);
    }

    private void findAFirstSolution(double[][] equations) {
        int rows = equations.length;
        double[] infeasibility = new double[variables + rows + 1];
        for (int i = 0; i < rows; i++) {
            double sign = equations[i][variables] < 0 ? -1 : 1;
            tableau[i] = new double[variables + rows + 1];
            for (int j = 0; j < variables; j++) {
                tableau[i][j] = sign * equations[i][j];
                infeasibility[j] -= tableau[i][j];
            }
            tableau[i][variables + i] = 1;
            tableau[i][variables + rows] = sign * equations[i][variables];
            infeasibility[variables + rows] -= tableau[i][variables + rows];
            basis[i] = variables + i;
        }
        improve(infeasibility);
        feasible = infeasibility[variables + rows] > -1e-6;
        dropArtificial(rows);
    }

    private void dropArtificial(int artificial) {
        int kept = 0;
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] >= variables) {
                for (int j = 0; j < variables && basis[i] >= variables; j++) {
                    if (Math.abs(tableau[i][j]) > ALMOST_ZERO) {
                        pivot(i, j, new double[tableau[i].length]);
                    }
                }
            }
        }
        double[][] rest = new double[basis.length][];
        int[] restBasis = new int[basis.length];
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] < variables) {
                rest[kept] = Arrays.copyOf(tableau[i], variables + 1);
                rest[kept][variables] = tableau[i][variables + artificial];
                restBasis[kept++] = basis[i];
            }
        }
        tableau = Arrays.copyOf(rest, kept);
        basis = Arrays.copyOf(restBasis, kept);
    }

    boolean hasASolution() {
        return feasible;
    }

    /** @return a solution in which the variable is largest (or smallest); empty if it can grow without end */
    Optional<double[]> extreme(int variable, boolean largest) {
        double[] objective = new double[variables + 1];
        objective[variable] = largest ? -1 : 1;
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] == variable) {
                double factor = objective[variable];
                for (int j = 0; j <= variables; j++) {
                    objective[j] -= factor * tableau[i][j];
                }
            }
        }
        return improve(objective) ? Optional.of(solution()) : Optional.empty();
    }

    private double[] solution() {
        double[] solution = new double[variables];
        for (int i = 0; i < basis.length; i++) {
            solution[basis[i]] = tableau[i][variables];
        }
        return solution;
    }

    private boolean improve(double[] objective) {
        int columns = objective.length - 1;
        while (true) {
            int entering = -1;
            for (int j = 0; j < columns && entering < 0; j++) {
                if (objective[j] < -ALMOST_ZERO) {
                    entering = j;
                }
            }
            if (entering < 0) {
                return true;
            }
            int leaving = leaving(entering, columns);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering, objective);
        }
    }

    private int leaving(int entering, int columns) {
        int leaving = -1;
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < basis.length; i++) {
            if (tableau[i][entering] > ALMOST_ZERO) {
                double ratio = tableau[i][columns] / tableau[i][entering];
                boolean smaller = ratio < smallest - ALMOST_ZERO;
                boolean same = Math.abs(ratio - smallest) <= ALMOST_ZERO;
                if (smaller || (same && basis[i] < basis[leaving])) {
                    smallest = Math.min(smallest, ratio);
                    leaving = i;
                }
            }
        }
        return leaving;
    }

    private void pivot(int row, int column, double[] objective) {
        double[] pivot = tableau[row];
        double by = pivot[column];
        for (int j = 0; j < pivot.length; j++) {
            pivot[j] /= by;
        }
        for (double[] other : tableau) {
            if (other != pivot) {
                subtract(other, pivot, column);
            }
        }
        subtract(objective, pivot, column);
        basis[row] = column;
    }

    private static void subtract(double[] from, double[] pivot, int column) {
        double factor = from[column];
        if (factor != 0) {
            for (int j = 0; j < from.length; j++) {
                from[j] -= factor * pivot[j];
            }
            from[column] = 0;
        }
    }
}
