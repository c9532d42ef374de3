package dk.jobregnskab.register.internal;

import com.mysql.cj.jdbc.JdbcStatement;
import dk.jobregnskab.platform.StreamingConnections;
import dk.jobregnskab.register.RegisterLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Streams lines to a MySQL server as LOAD DATA LOCAL, on a connection of its own that does nothing else. The server gets one chunk while the
 * next is read; a chunk that fails is told when the next one comes, or in the end.
 */
final class LocalInfileLedgerWriter implements LedgerWriter {

    private static final String LOAD =
            "load data local infile 'lines' into table register_line character set ascii (" + LedgerLine.COLUMNS + ")";

    private final StreamingConnections connections;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ledger-writer");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> sent;
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
        awaitSent();
        sent = sender.submit(() -> send(text));
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
            text.append(line.cofinancing()).append('\t').append(line.textHash()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private @Nullable Void send(byte[] text) throws SQLException {
        if (connection == null) {
            connection = connections.open();
        }
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(new ByteArrayInputStream(text));
            statement.execute(LOAD);
        }
        return null;
    }

    @Override
    public void await() {
        try {
            awaitSent();
        } finally {
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

    private void awaitSent() {
        if (sent == null) {
            return;
        }
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while lines were written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("lines could not be written", e.getCause());
        } finally {
            sent = null;
        }
    }
}
