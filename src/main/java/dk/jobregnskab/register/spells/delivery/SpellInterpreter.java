package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.benefit.BenefitNames;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.benefit.UnknownBenefits;
import dk.jobregnskab.register.calculation.Remarks;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.spells.calculation.Spell;
import dk.jobregnskab.register.spells.calculation.SpellRules;
import dk.jobregnskab.register.spells.calculation.SpellWarnings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the canonical spell file: a first line (00), data lines (10), a last line (99). */
public final class SpellInterpreter implements Interpreter<SpellLine> {

    private static final String DATA = "10";
    private static final String LEFT_OUT = "first or last line";
    private static final Set<Integer> RATES = Set.of(0, 20_00, 30_00, 35_00, 40_00, 50_00, 65_00, 80_00, 100_00);
    /** Øre; the source rounds by itself. */
    private static final long ROUNDING = 2;

    private record Registered(CaseNumber number, Instant at) {}

    private final SpellHeader header;
    private final JobDefinition definition;
    private final SpellRules rules;
    private final SpellFrame frame = new SpellFrame();
    private final BenefitNames names = new BenefitNames();
    private final UnknownBenefits unknown = new UnknownBenefits(
            "spells.unknown-benefits",
            new Wording("Forløbsfilens ydelser kendes", "The benefits of the spell file are known"));
    private final Remarks warnings = new Remarks(SpellWarnings.ALL);
    private final Set<Registered> met = new HashSet<>();
    private long accepted;

    private SpellInterpreter(SpellHeader header, JobDefinition definition) {
        this.header = header;
        this.definition = definition;
        this.rules = definition.settings(SpellRules.class);
    }

    public static boolean recognises(List<String> line) {
        return SpellHeader.isOne(line);
    }

    /**
     * @param receivedOn null where the file is only looked at
     * @throws RefusedFileException when the first line cannot be used, or the file was cut short
     */
    public static SpellInterpreter create(
            Table table, JobDefinition definition, Municipalities municipalities, @Nullable LocalDate receivedOn) {
        if (!table.titles().isEmpty()) {
            throw new RefusedFileException(
                    "spell-header",
                    "filen begynder ikke med sin første linje (00). Lever den, som den blev dannet",
                    "the file does not begin with its first line (00). Deliver it as it was made");
        }
        SpellHeader header = SpellHeader.read(table.header(), municipalities);
        if (receivedOn != null && header.month().atDay(1).isAfter(receivedOn)) {
            throw header.notBegun(receivedOn);
        }
        return new SpellInterpreter(header, definition);
    }

    @Override
    public ParsedRow<SpellLine> interpret(RawRow row) {
        if (row.isBlank()) {
            return new ParsedRow.LeftOut<>(row.number(), "blank row or note");
        }
        String type = row.cells().get(0).text();
        if (frame.isClosed()) {
            frame.afterTrailer(row.number());
        } else if (type.equals(DATA)) {
            return data(row);
        } else if (SpellFrame.isTrailer(type)) {
            frame.trailer(row);
        } else if (SpellHeader.isRecord(type)) {
            frame.secondHeader(row.number());
        } else {
            frame.unknownRecord(row.number());
        }
        return new ParsedRow.LeftOut<>(row.number(), LEFT_OUT);
    }

    private ParsedRow<SpellLine> data(RawRow row) {
        frame.line();
        int found = row.cells().size();
        if (found != SpellColumn.WIDTH) {
            frame.amountUnreadable(row.number());
            return new ParsedRow.Rejected<>(
                    row.number(),
                    new Problem(
                            row.number(),
                            null,
                            "width",
                            new Wording(
                                    "linjen har " + found + " felter i stedet for " + SpellColumn.WIDTH,
                                    "the line has " + found + " fields instead of " + SpellColumn.WIDTH)));
        }
        try {
            SpellRow fields = new SpellRow(row, definition.decimal());
            SpellLine line = read(fields, amount(fields, row.number()), row.number());
            accepted++;
            return new ParsedRow.Accepted<>(row.number(), List.of(line));
        } catch (RefusedRowException refused) {
            return new ParsedRow.Rejected<>(row.number(), refused.problem());
        }
    }

    /** Before all else: it belongs to the sum, whatever is wrong with the rest of the line. */
    private @Nullable Long amount(SpellRow fields, long row) {
        try {
            Long amount = fields.amount();
            frame.amount(amount == null ? 0 : amount);
            return amount;
        } catch (RefusedRowException unreadable) {
            frame.amountUnreadable(row);
            throw unreadable;
        }
    }

    private SpellLine read(SpellRow fields, @Nullable Long amount, long row) {
        Cpr citizen = fields.citizen();
        DeliveredBenefit benefit = fields.benefit(names);
        LocalDate start = fields.start();
        LocalDate end = fields.end(start);
        long hours = fields.weeklyHours(Spell.FULL_TIME);
        String category = fields.category();
        int rate = fields.refundRate();
        SpellEvent event = fields.event();
        long refund = fields.refund(rate, event);
        CaseNumber number = fields.caseNumber(header);
        Instant registeredAt = fields.registeredAt();
        if (hours > Spell.FULL_TIME) {
            warnings.add(SpellWarnings.HOURS_CAPPED, row);
        }
        if (!met.add(new Registered(number, registeredAt))) {
            warnings.add(SpellWarnings.SAME_MOMENT, row);
        }
        warn(citizen, benefit, amount == null ? 0 : amount, rate, refund, row);
        return new SpellLine(
                header.month(),
                header.deliveryNumber(),
                number,
                registeredAt,
                event,
                citizen,
                benefit.name(),
                start,
                end,
                (int) Math.min(hours, Spell.FULL_TIME),
                category,
                amount,
                rate,
                refund);
    }

    private void warn(Cpr citizen, DeliveredBenefit benefit, long amount, int rate, long refund, long row) {
        if (Math.abs(amount * rate - refund * 10_000) > ROUNDING * 10_000) {
            warnings.add(SpellWarnings.ARITHMETIC, row);
        }
        if (!RATES.contains(rate)) {
            warnings.add(SpellWarnings.UNUSUAL_RATE, row);
        }
        if (benefit.benefit().isEmpty()) {
            warnings.add(SpellWarnings.UNKNOWN_BENEFIT, row);
            unknown.line(benefit.name(), citizen);
        } else if (amount != 0 && rate == 0 && benefit.isCofinanced()) {
            warnings.add(SpellWarnings.SHARE_UNKNOWN, row);
        }
    }

    @Override
    public List<Check> conclude() {
        List<Check> checks = new ArrayList<>();
        frame.fault().ifPresent(checks::add);
        unknown.tooMany(accepted, rules.unknownBenefitPercent()).ifPresent(checks::add);
        checks.addAll(warnings.checks());
        return checks;
    }
}
