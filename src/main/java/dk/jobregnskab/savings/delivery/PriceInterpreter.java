package dk.jobregnskab.savings.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.delivery.UniqueKeys;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.PublishedMillions;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.Price;
import java.math.BigDecimal;
import java.util.List;

/** Reads prices and published amounts. How exact an amount is follows from its decimals: 12,5 mio. is uncertain by 0,05 mio. */
public final class PriceInterpreter extends RowInterpreter<Price> {

    private static final int LONGEST_SOURCE = 300;

    private record Key(Period period, String municipality, String group) {}

    private final Columns columns;
    private final int period;
    private final int municipality;
    private final int group;
    private final int unitPrice;
    private final int saving;
    private final int source;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final UniqueKeys keys = new UniqueKeys(
            "price.keys",
            new Wording(
                    "Hver kommune, periode og gruppe findes én gang",
                    "Each municipality, period and group is there once"),
            new Wording(
                    "kommune, periode og gruppe findes flere gange",
                    "municipality, period and group are there more than once"));

    public PriceInterpreter(Table table, JobDefinition definition, Municipalities municipalities) {
        super(table.header().size());
        this.definition = definition;
        this.municipalities = municipalities;
        this.columns = Columns.match(table.header(), definition.columns());
        this.period = require("period");
        this.municipality = require("municipality");
        this.group = require("group");
        this.unitPrice = require("unit-price");
        this.saving = require("saving");
        this.source = require("source");
    }

    private int require(String name) {
        return columns.require(name, definition);
    }

    @Override
    protected ParsedRow<Price> read(RawRow raw) {
        RowReader row = new RowReader(raw, columns, definition.decimal());
        String code = municipalities
                .find(row.text(municipality))
                .orElseThrow(() -> row.refuse(
                        municipality,
                        "municipality",
                        RowReader.shown(row.text(municipality)) + " er ikke en kommune",
                        RowReader.shown(row.text(municipality)) + " is not a municipality"))
                .code();
        BigDecimal price = row.number(unitPrice, 2);
        PublishedMillions amount = PublishedMillions.of(row.millions(saving));
        if ((price == null) == (amount == null)) {
            throw row.refuse(
                    saving,
                    "one-amount",
                    "netop ét af beløbene unit_price_kr og saving_mio_kr skal være udfyldt",
                    "exactly one of unit_price_kr and saving_mio_kr must be given");
        }
        if (price != null && price.signum() <= 0) {
            throw row.refuse(unitPrice, "positive", "enhedsprisen skal være over 0", "a unit price must be above 0");
        }
        if (row.text(source).isEmpty() || row.text(source).length() > LONGEST_SOURCE) {
            throw row.refuse(
                    source,
                    "source",
                    "kilden skal være angivet med højst 300 tegn",
                    "the source must be given, in at most 300 characters");
        }
        Price fact = new Price(
                row.period(period),
                code,
                group(row),
                price,
                amount == null ? null : amount.kroner(),
                amount == null ? null : amount.halfDigit(),
                row.publicText(source));
        keys.add(raw.number(), new Key(fact.period(), code, fact.group()));
        return accepted(raw, List.of(fact));
    }

    private String group(RowReader row) {
        String name = row.label(group);
        if (!BenefitGroups.ALL.contains(name)) {
            throw row.refuse(
                    group,
                    "group",
                    RowReader.shown(name) + " er ikke en af opgørelsens ydelsesgrupper",
                    RowReader.shown(name) + " is not one of the benchmark's groups ("
                            + String.join(", ", BenefitGroups.ALL) + ")");
        }
        return name;
    }

    @Override
    public List<Check> conclude() {
        return List.of(keys.conclude());
    }
}
