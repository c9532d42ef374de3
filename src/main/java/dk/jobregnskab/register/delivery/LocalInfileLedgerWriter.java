package dk.jobregnskab.register.delivery;

import com.mysql.cj.jdbc.JdbcStatement;
import dk.jobregnskab.platform.StreamingConnections;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Streams lines to a MySQL server as LOAD DATA LOCAL, on a connection of its own that does nothing else. The server gets one chunk while the
 * next ones are read; a chunk that fails is told when a later one comes, or in the end. A file is few transactions, however many chunks.
 */
final class LocalInfileLedgerWriter implements LedgerWriter {

    private static final String LOAD =
            "load data local infile 'lines' into table register_line character set ascii (" + LedgerLine.COLUMNS + ")";

    /** Enough that neither side waits for the other; each is one or two megabytes. */
    private static final int MOST_WAITING = 3;
    /** Half a million lines: what the server may have to take back. */
    private static final int CHUNKS_PER_TRANSACTION = 25;

    private final StreamingConnections connections;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ledger-writer");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<?>> sent = new ArrayDeque<>();
    private int uncommitted;
    private @Nullable Connection connection;

    LocalInfileLedgerWriter(StreamingConnections connections) {
        this.connections = connections;
    }

    @Override
    public int chunk() {
        return 20_000;
    }

    @Override
    public void write(long sourceFileId, List<LedgerLine> lines) {
        byte[] text = text(sourceFileId, lines);
        while (sent.size() >= MOST_WAITING) {
            awaitOldest();
        }
        sent.add(sender.submit(() -> send(text)));
    }

    private static byte[] text(long sourceFileId, List<LedgerLine> lines) {
        StringBuilder text = new StringBuilder(lines.size() * 80);
        for (LedgerLine one : lines) {
            RegisterLine line = one.line();
            text.append(line.week())
                    .append('\t')
                    .append(sourceFileId)
                    .append('\t')
                    .append(one.row())
                    .append('\t');
            text.append(one.citizen()).append('\t').append(one.benefit()).append('\t');
            text.append(line.municipalityCode()).append('\t');
            if (line.reported() == null) {
                text.append("\\N");
            } else {
                text.append(line.reported().longValue());
            }
            text.append('\t')
                    .append(line.gross())
                    .append('\t')
                    .append(line.refundRate())
                    .append('\t');
            text.append(line.refund())
                    .append('\t')
                    .append(line.cofinancingRate())
                    .append('\t');
            text.append(line.cofinancing()).append('\t').append(one.textHash()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private @Nullable Void send(byte[] text) throws SQLException {
        if (connection == null) {
            connection = connections.open();
            connection.setAutoCommit(false);
        }
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(new ByteArrayInputStream(text));
            statement.execute(LOAD);
        }
        if (++uncommitted >= CHUNKS_PER_TRANSACTION) {
            commit(connection);
        }
        return null;
    }

    private void commit(Connection open) throws SQLException {
        open.commit();
        uncommitted = 0;
    }

    @Override
    public void await() {
        try {
            while (!sent.isEmpty()) {
                awaitOldest();
            }
            if (connection != null) {
                commit(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("lines could not be written", e);
        } finally {
            sent.clear();
            close();
        }
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the connection for lines could not be closed", e);
        } finally {
            connection = null;
        }
    }

    private void awaitOldest() {
        try {
            sent.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while lines were written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("lines could not be written", e.getCause());
        }
    }
}
