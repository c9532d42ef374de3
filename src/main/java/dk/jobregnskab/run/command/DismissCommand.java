package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.run.Session;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "dismiss",
        description = "Close a refusal by hand, so that nights stop exiting with 4 because of it.",
        footer = {"", "Examples:", "  jobregnskab dismiss 3f2a91c07b1e --reason \"sent by mistake\""})
final class DismissCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE-ID", description = "As status shows it: the first digits of the file's SHA-256.")
    private String fileId = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; kept with the refusal.")
    private String reason = "";

    DismissCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!fileId.matches("[0-9a-f]{8,64}")) {
            throw new OperatorException(
                    ExitCode.USAGE, "A file id is at least eight digits of 0-9 and a-f. See status for the open ones.");
        }
        return session.write("dismiss", this::dismiss).code();
    }

    private ExitCode dismiss(BeanFactory beans) {
        int closed = beans.getBean(PublishedData.class).dismiss(fileId, CprNumbers.masked(reason));
        if (closed == 0) {
            throw new OperatorException(
                    ExitCode.USAGE, "No open refusal has the file id " + fileId + ". See status for the open ones.");
        }
        session.terminal().result("Closed " + closed + (closed == 1 ? " refusal." : " refusals."));
        return ExitCode.DONE;
    }
}
