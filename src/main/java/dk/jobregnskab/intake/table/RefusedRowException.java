package dk.jobregnskab.intake.table;

/** One row cannot be used. Thrown while a row is read, and turned into {@code ParsedRow.Rejected} at its edge. */
public class RefusedRowException extends RuntimeException {

    private final transient Problem problem;

    public RefusedRowException(Problem problem) {
        super(problem.sentence().english(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
