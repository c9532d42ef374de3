package dk.jobregnskab.forecast.command;

import dk.jobregnskab.forecast.BenchmarkBacktest;
import dk.jobregnskab.forecast.BenchmarkBacktest.TestedGroup;
import dk.jobregnskab.forecast.BenchmarkRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A backtest of the benchmark as an operator reads it. */
final class BenchmarkBacktestText {

    private static final String COLUMNS = "%-22s %-10s %13s %11s %12s";

    private final BenchmarkBacktest backtest;

    BenchmarkBacktestText(BenchmarkBacktest backtest) {
        this.backtest = backtest;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, COLUMNS, "list", "rule", "share error", "rank error", "inside 80 %"));
        for (TestedGroup list : backtest.lists()) {
            lines.add(line(list.group(), "unchanged", list.unchanged()));
            lines.add(line("", "chosen", list.chosen()));
        }
        lines.add("");
        lines.add("Mean absolute errors, percentage points and places; inside is the place.");
        backtest.lists()
                .forEach(list -> lines.add(list.group() + ": " + list.municipalities() + " municipalities in "
                        + String.join(", ", list.coverageByEdition().keySet()) + "."));
        return lines;
    }

    private static String line(String group, String rule, BenchmarkRecord.Errors errors) {
        Double coverage = errors.coverage80();
        return String.format(
                Locale.ROOT,
                COLUMNS,
                group,
                rule,
                String.format(Locale.ROOT, "%.3f", errors.shareError()),
                String.format(Locale.ROOT, "%.2f", errors.rankError()),
                coverage == null ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * coverage));
    }
}
