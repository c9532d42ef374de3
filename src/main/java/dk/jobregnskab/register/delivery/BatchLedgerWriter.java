package dk.jobregnskab.register.delivery;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ordinary batched statements, in the transaction of the step. */
final class BatchLedgerWriter implements LedgerWriter {

    private static final String INSERT =
            "insert into register_line (" + LedgerLine.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    BatchLedgerWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int chunk() {
        return 5_000;
    }

    @Override
    public void write(long sourceFileId, List<LedgerLine> lines) {
        jdbc.batchUpdate(INSERT, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int index) throws SQLException {
                set(statement, sourceFileId, lines.get(index));
            }

            @Override
            public int getBatchSize() {
                return lines.size();
            }
        });
    }

    private static void set(PreparedStatement statement, long sourceFileId, LedgerLine one) throws SQLException {
        RegisterLine line = one.line();
        statement.setObject(1, line.week());
        statement.setInt(2, (int) sourceFileId);
        statement.setInt(3, (int) one.row());
        statement.setInt(4, one.citizen());
        statement.setInt(5, one.benefit());
        statement.setString(6, line.municipalityCode());
        if (line.reported() == null) {
            statement.setNull(7, Types.INTEGER);
        } else {
            statement.setInt(7, Math.toIntExact(line.reported()));
        }
        statement.setInt(8, Math.toIntExact(line.gross()));
        statement.setInt(9, line.refundRate());
        statement.setInt(10, Math.toIntExact(line.refund()));
        statement.setInt(11, line.cofinancingRate());
        statement.setInt(12, Math.toIntExact(line.cofinancing()));
        statement.setInt(13, one.textHash());
    }

    @Override
    public void await() {}
}
