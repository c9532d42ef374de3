package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands above the ministry's list: which period, and which of the four lists. */
record ListTitle(Period period, String group) {

    /** @throws RefusedFileException when neither the operator nor a title says the period */
    static ListTitle of(List<String> titles, LoadOptions options) {
        Period period = Optional.ofNullable(options.period())
                .or(() -> titles.stream()
                        .flatMap(title -> Period.find(title).stream())
                        .findFirst())
                .orElseThrow(() -> new RefusedFileException(
                        "period",
                        "listen siger ikke, hvilken periode den gælder. Indlæs den med load --period, for eksempel --period 2018QMAT04",
                        "the list does not say its period. Load it with --period, for example --period 2018QMAT04"));
        return new ListTitle(period, group(String.join(" ", titles).toLowerCase(Locale.ROOT)));
    }

    private static String group(String title) {
        if (title.contains("sygedagpengeområdet")) {
            return BenefitGroups.PARTS.get(1);
        }
        if (title.contains("kontanthjælpsområdet")) {
            return BenefitGroups.PARTS.get(2);
        }
        return title.contains("dagpengeområdet") ? BenefitGroups.PARTS.get(0) : BenefitGroups.TOTAL;
    }
}
