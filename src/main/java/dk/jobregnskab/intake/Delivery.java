package dk.jobregnskab.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was received, and what became of it.
 *
 * @param kind blank when the file was not recognised
 * @param table the published table it belongs to, or blank
 * @param period said by the operator, or blank
 * @param inboxName its name in the inbox while it still lies there; null otherwise
 * @param refusal why it was refused, in English; null when it was not
 */
public record Delivery(
        long id,
        String kind,
        String table,
        String period,
        String sha256,
        int parserVersion,
        String name,
        long bytes,
        Instant receivedAt,
        boolean constructed,
        Status status,
        @Nullable String inboxName,
        @Nullable String refusal) {

    /** The same delivery, for a copy of it that lies in the inbox under this name. */
    public Delivery lyingInInboxAs(@Nullable String name) {
        return new Delivery(
                id,
                kind,
                table,
                period,
                sha256,
                parserVersion,
                this.name,
                bytes,
                receivedAt,
                constructed,
                status,
                name,
                refusal);
    }

    /** The same content as it was received, to be read once more. */
    public Delivery readAnewBy(int newerParserVersion) {
        return new Delivery(
                0,
                kind,
                table,
                period,
                sha256,
                newerParserVersion,
                name,
                bytes,
                receivedAt,
                constructed,
                Status.LANDED,
                null,
                null);
    }

    /** Landed, then published or refused; never back. */
    public enum Status {
        LANDED,
        PUBLISHED,
        REFUSED
    }
}
