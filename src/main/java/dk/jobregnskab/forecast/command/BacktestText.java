package dk.jobregnskab.forecast.command;

import dk.jobregnskab.forecast.Backtest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A backtest as an operator reads it. */
final class BacktestText {

    private static final String COLUMNS = "%-24s %8s %12s %12s";

    private final Backtest backtest;

    BacktestText(Backtest backtest) {
        this.backtest = backtest;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, COLUMNS, "method", "MASE", "inside 80 %", "inside 95 %"));
        backtest.methods()
                .forEach(method ->
                        lines.add(line(method.method(), method.mase(), method.coverage80(), method.coverage95())));
        lines.add(line(
                "chosen",
                backtest.chosen().mase(),
                backtest.chosen().coverage80(),
                backtest.chosen().coverage95()));
        lines.add("");
        lines.add("Chosen at each origin, oldest first: "
                + String.join(", ", backtest.chosen().byOrigin()) + ".");
        lines.add(backtest.series() + " areas; " + backtest.leftOut()
                + " left out, for gaps or for want of any change from year to year.");
        return lines;
    }

    private static String line(String name, double mase, @Nullable Double narrow, @Nullable Double wide) {
        return String.format(
                Locale.ROOT, COLUMNS, name, String.format(Locale.ROOT, "%.3f", mase), share(narrow), share(wide));
    }

    private static String share(@Nullable Double share) {
        return share == null ? "unknown" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
