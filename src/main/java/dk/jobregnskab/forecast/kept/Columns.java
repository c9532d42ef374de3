package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.platform.Moments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Moments and numbers as the tables of kept forecasts hold them. */
final class Columns {

    private static final int DECIMALS = 4;

    private Columns() {}

    static Instant moment(ResultSet row, int column) throws SQLException {
        return Moments.fromColumn(row.getObject(column, LocalDateTime.class));
    }

    /** No database rounds. */
    static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
