package dk.jobregnskab.register.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.benefit.BenefitNames;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.benefit.UnknownBenefits;
import dk.jobregnskab.register.calculation.RegisterWarnings;
import dk.jobregnskab.register.calculation.Remarks;
import dk.jobregnskab.register.citizen.Cpr;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a delivery from Kommunernes Ydelsesrefusion. */
public final class RegisterInterpreter implements Interpreter<RegisterLine> {

    private static final Set<Integer> REFUND_RATES = Set.of(0, 20_00, 30_00, 35_00, 40_00, 50_00, 65_00, 80_00, 100_00);
    private static final Set<Integer> COFINANCING_RATES = Set.of(0, 20_00, 60_00, 70_00, 80_00);
    /** Øre; the source rounds by itself. */
    private static final long ROUNDING = 2;

    private static final Wording WHOLE =
            new Wording("Registerfilen er hel og kan forstås", "The register file is whole and understood");

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 3);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final RegisterColumns columns;
    private final int width;
    private final JobDefinition definition;
    private final RegisterRules rules;
    private final Municipalities municipalities;
    private final @Nullable LocalDate receivedOn;
    private final Map<String, LocalDate> weeks = new HashMap<>();
    private final BenefitNames names = new BenefitNames();
    private final Map<String, String> codes = new HashMap<>();
    private final Remarks warnings = new Remarks(RegisterWarnings.ALL);
    private final UnknownBenefits unknown = new UnknownBenefits("register.unknown-benefits", WHOLE);
    private long lines;
    private @Nullable Problem cutShort;

    private RegisterInterpreter(
            Table table, JobDefinition definition, Municipalities municipalities, @Nullable LocalDate receivedOn) {
        this.columns = RegisterColumns.of(table.header(), definition);
        this.width = table.header().size();
        this.definition = definition;
        this.rules = definition.settings(RegisterRules.class);
        this.municipalities = municipalities;
        this.receivedOn = receivedOn;
    }

    /**
     * @param receivedOn null where the file is only looked at
     * @throws RefusedFileException when a column is missing or there twice
     */
    public static RegisterInterpreter create(
            Table table, JobDefinition definition, Municipalities municipalities, @Nullable LocalDate receivedOn) {
        return new RegisterInterpreter(table, definition, municipalities, receivedOn);
    }

    @Override
    public ParsedRow<RegisterLine> interpret(RawRow row) {
        if (row.isBlank()) {
            return new ParsedRow.LeftOut<>(row.number(), "blank row or note");
        }
        int found = row.cells().size();
        if (found != width) {
            Problem problem = new Problem(
                    row.number(),
                    null,
                    "width",
                    new Wording(
                            "linjen har " + found + " kolonner i stedet for " + width,
                            "the line has " + found + " columns instead of " + width));
            cutShort = cutShort == null && found < width ? problem : cutShort;
            return new ParsedRow.Rejected<>(row.number(), problem);
        }
        try {
            RegisterLine line = read(new PersonalRow(row, columns.labels(), definition.decimal()), row);
            lines++;
            return new ParsedRow.Accepted<>(row.number(), List.of(line));
        } catch (RefusedRowException refused) {
            return new ParsedRow.Rejected<>(row.number(), refused.problem());
        }
    }

    private RegisterLine read(PersonalRow row, RawRow raw) {
        LocalDate week = week(row);
        Cpr citizen = citizen(row);
        DeliveredBenefit benefit = benefit(row);
        String municipality = municipality(row);
        long gross = row.ore(columns.gross());
        int refundRate = rate(row, columns.refundRate(), columns.refund());
        long refund = amount(row, columns.refundRate(), columns.refund());
        int cofinancingRate = rate(row, columns.cofinancingRate(), columns.cofinancing());
        long cofinancing = amount(row, columns.cofinancingRate(), columns.cofinancing());
        RegisterLine line = new RegisterLine(
                week,
                citizen,
                benefit.name(),
                municipality,
                row.isBlank(columns.reported()) ? null : row.ore(columns.reported()),
                gross,
                refundRate,
                refund,
                cofinancingRate,
                cofinancing,
                textHash(raw));
        warn(line, raw.number(), benefit, Cpr.hasLostItsZero(row.text(columns.citizen())));
        return line;
    }

    /** Of every column but the citizen's: a hash of a CPR number among known text would give the number away. */
    private int textHash(RawRow row) {
        int hash = 1;
        for (int i = 0; i < width; i++) {
            hash = i == columns.citizen()
                    ? hash
                    : 31 * hash + row.cells().get(i).text().hashCode();
        }
        return hash;
    }

    private LocalDate week(PersonalRow row) {
        String text = row.text(columns.week());
        LocalDate known = weeks.get(text);
        if (known != null) {
            return known;
        }
        try {
            LocalDate monday = LocalDate.parse(text).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (!monday.isBefore(EARLIEST) && monday.isBefore(LATEST)) {
                weeks.put(text, monday);
                return monday;
            }
        } catch (DateTimeParseException noDate) {
            // refused below
        }
        throw row.refuse(
                columns.week(),
                "week",
                "indholdet er ikke en dato i en uge, som 2026-08-03",
                "the content is not a date within a week, such as 2026-08-03");
    }

    private Cpr citizen(PersonalRow row) {
        return Cpr.parse(row.text(columns.citizen()))
                .orElseThrow(() -> row.refuse(
                        columns.citizen(),
                        "cpr",
                        "indholdet er ikke et CPR-nummer (ti cifre med dag og måned, der findes)",
                        "the content is not a CPR number (ten digits with a day and month that exist)"));
    }

    private DeliveredBenefit benefit(PersonalRow row) {
        return names.find(row.text(columns.benefit()))
                .orElseThrow(() -> row.refuse(
                        columns.benefit(),
                        "benefit",
                        "ydelsen mangler eller er intet navn",
                        "the benefit is missing or is no name"));
    }

    private String municipality(PersonalRow row) {
        String text = row.text(columns.municipality());
        String known = text.isEmpty() ? "" : codes.get(text);
        if (known == null) {
            known = municipalities
                    .find(text)
                    .filter(found -> !found.isCountry())
                    .map(Municipality::code)
                    .orElseThrow(() -> row.refuse(
                            columns.municipality(),
                            "municipality",
                            "kommunen kendes ikke; et tomt felt er tilladt",
                            "the municipality is not known; an empty field is allowed"));
            codes.put(text, known);
        }
        return known;
    }

    /** A rate that is left out together with its amount does not apply. */
    private static int rate(PersonalRow row, int rate, int amount) {
        return row.isBlank(rate) && row.isBlank(amount) ? 0 : row.rate(rate);
    }

    private static long amount(PersonalRow row, int rate, int amount) {
        return row.isBlank(rate) && row.isBlank(amount) ? 0 : row.ore(amount);
    }

    private void warn(RegisterLine line, long row, DeliveredBenefit named, boolean padded) {
        if (padded) {
            warnings.add(RegisterWarnings.CPR_PADDED, row);
        }
        if (receivedOn != null && line.week().isAfter(receivedOn)) {
            warnings.add(RegisterWarnings.FUTURE_WEEK, row);
        }
        if (line.municipalityCode().isEmpty()) {
            warnings.add(RegisterWarnings.UNKNOWN_MUNICIPALITY, row);
        }
        if (!isProduct(line.gross(), line.refundRate(), line.refund())
                || !isProduct(line.gross(), line.cofinancingRate(), line.cofinancing())) {
            warnings.add(RegisterWarnings.ARITHMETIC, row);
        }
        if (!REFUND_RATES.contains(line.refundRate()) || !COFINANCING_RATES.contains(line.cofinancingRate())) {
            warnings.add(RegisterWarnings.UNUSUAL_RATE, row);
        }
        Benefit benefit = named.benefit().orElse(null);
        if (benefit == null) {
            warnings.add(RegisterWarnings.UNKNOWN_BENEFIT, row);
            unknown.line(line.benefit(), line.citizen());
        } else if (isFinancedOtherwise(line, benefit)) {
            warnings.add(RegisterWarnings.FINANCING, row);
        }
    }

    private static boolean isProduct(long gross, int rate, long amount) {
        return Math.abs(gross * rate - amount * 10_000) <= ROUNDING * 10_000;
    }

    private static boolean isFinancedOtherwise(RegisterLine line, Benefit benefit) {
        return benefit.financing() == Benefit.Financing.REFUNDED && line.cofinancingRate() > 0
                || benefit.financing() == Benefit.Financing.COFINANCED && line.refundRate() > 0;
    }

    @Override
    public List<Check> conclude() {
        List<Check> checks = new ArrayList<>();
        if (cutShort != null) {
            checks.add(refused(
                    "register.complete",
                    new Wording(
                            cutShort.sentence().danish() + ", så filen er ikke hel. Hent den igen, og lever den igen",
                            cutShort.sentence().english()
                                    + ", so the file is not whole. Fetch it again and deliver it again")));
        }
        unknown.tooMany(lines, rules.unknownBenefitPercent()).ifPresent(checks::add);
        checks.addAll(warnings.checks());
        return checks;
    }

    private static Check refused(String id, Wording message) {
        return new Check(
                id, Check.Status.REFUSED, WHOLE, null, null, null, new Problem(0, null, id, message).message());
    }
}
