package dk.jobregnskab.intake.table;

/** The file as a whole cannot be used. It is refused; nothing of it is published. */
public class RefusedFileException extends RuntimeException {

    private final transient Problem problem;

    public RefusedFileException(Problem problem) {
        super(problem.sentence().english());
        this.problem = problem;
    }

    public RefusedFileException(String rule, String danish, String english) {
        this(Problem.ofFile(rule, danish, english));
    }

    public Problem problem() {
        return problem;
    }
}
