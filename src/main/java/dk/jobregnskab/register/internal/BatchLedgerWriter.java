package dk.jobregnskab.register.internal;

import dk.jobregnskab.register.RegisterLine;
import java.util.ArrayList;
import java.util.List;
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
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (LedgerLine one : lines) {
            RegisterLine line = one.line();
            rows.add(new Object[] {
                line.week(),
                sourceFileId,
                one.row(),
                one.citizen(),
                one.benefit(),
                line.municipalityCode(),
                line.reported(),
                line.gross(),
                line.refundRate(),
                line.refund(),
                line.cofinancingRate(),
                line.cofinancing(),
                line.textHash()
            });
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    @Override
    public void await() {}
}
