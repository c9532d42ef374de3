package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one row of Statistics Denmark's layout, whichever of texts and codes it was fetched in. */
final class StatBankReader {

    private static final int LONGEST_OWNER = 100;

    private final Columns columns;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final int area;
    private final int priceUnit;
    private final int period;

    /** @throws RefusedFileException when a column is missing */
    StatBankReader(List<String> header, JobDefinition definition, Municipalities municipalities) {
        this.columns = Columns.match(header, definition.columns());
        this.definition = definition;
        this.municipalities = municipalities;
        this.area = columns.require("area", definition);
        this.priceUnit = columns.require("price-unit", definition);
        this.period = columns.require("period", definition);
        for (String name : List.of("function", "dranst", "art", "content")) {
            columns.require(name, definition);
        }
    }

    /** @throws RefusedRowException when the row cannot be used */
    ParsedRow<Posting> read(RawRow raw) {
        RowReader row = new RowReader(AccountCells.plain(raw), columns, NumberGrammar.CLEAR_COMMA);
        AccountCells cells = new AccountCells(row, columns);
        if (isPerInhabitant(row)) {
            return leftOut(raw, "amount per inhabitant");
        }
        Optional<Municipality> municipality = municipality(row);
        if (municipality.isEmpty()) {
            return leftOut(raw, "area that is no municipality");
        }
        int dranst = cells.dranst();
        if (!AccountCells.counts(dranst)) {
            return leftOut(raw, "neither operation nor state refund");
        }
        BigDecimal kroner = cells.kroner("content", MoneyUnit.THOUSANDS);
        if (kroner == null) {
            return leftOut(raw, "no amount");
        }
        Art art = cells.art();
        if (art == null) {
            throw cells.refuse("art", " er ingen art som 5.2", " is no art such as 5.2", "");
        }
        return new ParsedRow.Accepted<>(
                raw.number(),
                List.of(new Posting(
                        year(row),
                        municipality.get().code(),
                        cells.function(),
                        dranst,
                        cells.publicText("owner", LONGEST_OWNER),
                        cells.grouping(),
                        art,
                        kroner)));
    }

    private static ParsedRow<Posting> leftOut(RawRow raw, String reason) {
        return new ParsedRow.LeftOut<>(raw.number(), reason);
    }

    /** Each amount comes in kroner per inhabitant too. */
    private boolean isPerInhabitant(RowReader row) {
        String unit = row.label(priceUnit);
        if (unit.matches("(?iu)indl|.*(indbygger|inhabitant|capita).*")) {
            return true;
        }
        boolean amounts = unit.equalsIgnoreCase("LOBM")
                || PriceLevel.in(unit).filter(PriceLevel.CURRENT::equals).isPresent()
                        && MoneyUnit.in(unit)
                                .filter(MoneyUnit.THOUSANDS::equals)
                                .isPresent();
        if (!amounts) {
            throw row.refuse(
                    priceUnit,
                    "price-unit",
                    RowReader.shown(unit) + " er ikke løbende priser i 1.000 kr. (LOBM). Hent tabellen med dem",
                    RowReader.shown(unit) + " is not current prices in 1,000 kroner (LOBM). Fetch the table with them");
        }
        return false;
    }

    /** Empty for an area that is known to be none. */
    private Optional<Municipality> municipality(RowReader row) {
        String name = row.label(area);
        Optional<Municipality> found = municipalities.find(name);
        if (found.isPresent()) {
            return found.filter(municipality -> !municipality.isCountry());
        }
        if (definition.leavesOut(padded(name))) {
            return Optional.empty();
        }
        throw row.refuse(
                area,
                "municipality",
                RowReader.shown(name) + " er ikke en kommune",
                RowReader.shown(name) + " is not a municipality");
    }

    /** With the zeros that Excel takes from the codes of the country and the regions. */
    private static String padded(String code) {
        return code.matches("8[1-5]") ? "0" + code : code.matches("\\d") ? "0" + code : code;
    }

    private int year(RowReader row) {
        Period read = row.period(period);
        if (read.type() != Period.Type.YEAR) {
            throw row.refuse(
                    period,
                    "period",
                    RowReader.shown(read.token()) + " er ikke et år",
                    RowReader.shown(read.token()) + " is not a year");
        }
        return read.year();
    }
}
