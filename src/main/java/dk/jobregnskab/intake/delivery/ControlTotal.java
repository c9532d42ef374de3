package dk.jobregnskab.intake.delivery;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column whose sum in the database must equal the sum over the file's facts, exactly. */
public record ControlTotal<F>(String column, Function<F, @Nullable BigDecimal> value) {}
