package dk.jobregnskab.savings.delivery;

import dk.jobregnskab.intake.definition.ColumnRule;
import dk.jobregnskab.intake.definition.OpenTable;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.List;
import java.util.Map;

/** What the table of rates may hold, here and in a home. */
public final class RateTable {

    private static final String NAME = "rates.csv";

    /** A benefit under another name would be valued by nothing. */
    public static final OpenTable TABLE = new OpenTable(
            NAME,
            List.of("benefit", "valid_from"),
            Map.of(
                    "benefit",
                            ColumnRule.oneOf(
                                    "benefit with rates",
                                    new ReferenceTable(NAME)
                                            .rows().stream()
                                                    .map(row -> row.getField("benefit"))
                                                    .distinct()
                                                    .toList()),
                    "valid_from", ColumnRule.date(),
                    "valid_to", ColumnRule.lastDay(),
                    "amount_kr", ColumnRule.numberAbove("0"),
                    "per", ColumnRule.oneOf("time", List.of("month", "week")),
                    "certainty", OpenTable.CERTAINTY));

    private RateTable() {}
}
