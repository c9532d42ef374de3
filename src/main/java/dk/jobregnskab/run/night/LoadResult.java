package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.CprNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, for the console and for {@code --json}.
 *
 * @param outcome {@code published}, {@code already loaded}, {@code refused}, {@code waiting} for a setting, or {@code failed}
 * @param reason of a published file: what the operator should know all the same
 * @param sha256 blank when the file was not read, as then are kind and moment
 */
public record LoadResult(
        String outcome,
        String file,
        String kind,
        String sha256,
        String receivedAt,
        @Nullable String reason) {

    static LoadResult of(Delivery delivery) {
        boolean refused = delivery.status() == Delivery.Status.REFUSED;
        return of(refused ? "refused" : "published", delivery.name(), delivery, delivery.refusal());
    }

    /** @param remarks what the operator should know all the same */
    static LoadResult published(Delivery delivery, List<String> remarks) {
        return of("published", delivery.name(), delivery, remarks.isEmpty() ? null : String.join("; ", remarks));
    }

    /** @param ignored options that say something else than what the file was loaded with, and change nothing now */
    static LoadResult alreadyLoaded(String name, Delivery delivery, List<String> ignored) {
        return of(
                "already loaded",
                name,
                delivery,
                ignored.isEmpty()
                        ? null
                        : "it stays as it was loaded; " + String.join(", ", ignored)
                                + (ignored.size() == 1 ? " was" : " were")
                                + " ignored");
    }

    /** Nothing of it was read or stored: its name would be shown wherever its figures are. */
    static LoadResult namedAfterACitizen(String name) {
        return new LoadResult("refused", CprNumbers.masked(name), "", "", "", Landing.NAMED_AFTER_A_CITIZEN.english());
    }

    /** Left where it is. */
    static LoadResult unreadable(String name) {
        return new LoadResult(
                "failed",
                name,
                "",
                "",
                "",
                "it is gone, or this user may not read it; let the user read it, and it is tried again by the next run");
    }

    /** Its kind cannot be loaded as the program is set up now. */
    static LoadResult waiting(Delivery delivery, OperatorException because) {
        return of(
                "waiting",
                delivery.name(),
                delivery,
                because.getMessage() + " Until then its files wait; they are tried again by the next run");
    }

    static LoadResult failed(Delivery delivery) {
        return of("failed", delivery.name(), delivery, "the load failed; it is tried again by the next run");
    }

    private static LoadResult of(String outcome, String name, Delivery delivery, @Nullable String reason) {
        return new LoadResult(
                outcome, name, delivery.kind(), delivery.sha256(), Moments.iso(delivery.receivedAt()), reason);
    }

    ExitCode exitCode() {
        return switch (outcome) {
            case "refused" -> ExitCode.REFUSED;
            case "waiting" -> ExitCode.USAGE;
            case "failed" -> ExitCode.FAILED;
            default -> ExitCode.DONE;
        };
    }

    public String sentence() {
        String id = sha256.isEmpty() ? "" : sha256.substring(0, 12);
        return switch (outcome) {
            case "refused" -> file + ": " + reason + "." + (id.isEmpty() ? "" : " (file id " + id + ")");
            case "failed", "waiting" -> file + ": " + reason;
            case "already loaded" -> file + " (sha256 " + id + ", received " + receivedAt + ")" + because();
            default -> file + " as " + kind + " (sha256 " + id + ", received " + receivedAt + ")" + because();
        };
    }

    private String because() {
        return reason == null ? "" : ": " + reason;
    }
}
