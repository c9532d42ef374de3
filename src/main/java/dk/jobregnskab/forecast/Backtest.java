package dk.jobregnskab.forecast;

import java.util.List;

/**
 * A rolling-origin backtest of a monthly series over all areas (formulas.md, sections 30 and 31).
 *
 * @param series areas that were forecast
 * @param leftOut areas with gaps, or without any seasonal difference at the first origin
 */
public record Backtest(List<MethodAccuracy> methods, ChosenAccuracy chosen, int series, int leftOut) {}
