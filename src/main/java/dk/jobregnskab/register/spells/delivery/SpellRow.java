package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.register.benefit.BenefitNames;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.delivery.PersonalRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of one data line. What is wrong is told by row and column, never by the value. */
final class SpellRow {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int LONGEST_CATEGORY = 50;
    private static final int LONGEST_CASE = 100;

    private final PersonalRow row;

    SpellRow(RawRow raw, NumberGrammar grammar) {
        row = new PersonalRow(raw, SpellColumn.LABELS, grammar);
    }

    private String text(SpellColumn column) {
        return row.text(column.position());
    }

    private boolean isEmpty(SpellColumn column) {
        return text(column).isEmpty();
    }

    private RefusedRowException refuse(SpellColumn column, String rule, String danish, String english) {
        return row.refuse(column.position(), rule, danish, english);
    }

    /** Øre; null where the line says none. */
    @Nullable
    Long amount() {
        return isEmpty(SpellColumn.AMOUNT) ? null : row.ore(SpellColumn.AMOUNT.position());
    }

    Cpr citizen() {
        String text = text(SpellColumn.CITIZEN);
        if (Cpr.hasLostItsZero(text)) {
            throw refuse(
                    SpellColumn.CITIZEN,
                    "cpr",
                    "CPR-nummeret har ni cifre; det foranstillede nul mangler",
                    "the CPR number has nine digits; its leading zero is lost");
        }
        return Cpr.parse(text)
                .orElseThrow(() -> refuse(
                        SpellColumn.CITIZEN,
                        "cpr",
                        "indholdet er ikke et CPR-nummer (ti cifre med dag og måned, der findes)",
                        "the content is not a CPR number (ten digits with a day and month that exist)"));
    }

    DeliveredBenefit benefit(BenefitNames names) {
        return names.find(text(SpellColumn.BENEFIT))
                .orElseThrow(() -> refuse(
                        SpellColumn.BENEFIT,
                        "benefit",
                        "ydelsen mangler eller er intet navn",
                        "the benefit is missing or is no name"));
    }

    LocalDate start() {
        LocalDate start = date(SpellColumn.START);
        if (start.isBefore(EARLIEST) || !start.isBefore(LATEST)) {
            throw noDate(SpellColumn.START);
        }
        return start;
    }

    /** The last day; null while the spell is open. */
    @Nullable
    LocalDate end(LocalDate start) {
        if (isEmpty(SpellColumn.END)) {
            return null;
        }
        LocalDate end = date(SpellColumn.END);
        if (end.isBefore(start)) {
            throw refuse(SpellColumn.END, "end", "slut ligger før start", "the end is before the start");
        }
        return end.equals(OPEN) ? null : end;
    }

    /** As the layout writes it, or as Excel's date cells are read. */
    private LocalDate date(SpellColumn column) {
        String text = text(column);
        try {
            return text.indexOf('-') == 4 ? LocalDate.parse(text) : LocalDate.parse(text, DATE);
        } catch (DateTimeParseException noDate) {
            throw noDate(column);
        }
    }

    private RefusedRowException noDate(SpellColumn column) {
        return refuse(
                column,
                "date",
                "indholdet er ikke en dato, der findes, som 03-01-2030",
                "the content is not a date that exists, such as 03-01-2030");
    }

    /** In hundredths, as delivered; full time where the line says none. */
    long weeklyHours(long fullTime) {
        long hours = isEmpty(SpellColumn.HOURS) ? fullTime : row.hundredths(SpellColumn.HOURS.position());
        if (hours < 0) {
            throw refuse(SpellColumn.HOURS, "hours", "timetallet er negativt", "the number of hours is less than zero");
        }
        return hours;
    }

    String category() {
        String category = text(SpellColumn.CATEGORY);
        if (category.length() > LONGEST_CATEGORY || CprNumbers.isNoName(category)) {
            throw refuse(SpellColumn.CATEGORY, "category", "indholdet er ingen kategori", "the content is no category");
        }
        return category;
    }

    /** A rate that is left out does not apply, unless there is a refund without it. */
    int refundRate() {
        return isEmpty(SpellColumn.REFUND_RATE) && (isEmpty(SpellColumn.AMOUNT) || hasNoRefund())
                ? 0
                : row.rate(SpellColumn.REFUND_RATE.position());
    }

    private boolean hasNoRefund() {
        return isEmpty(SpellColumn.REFUND) || row.ore(SpellColumn.REFUND.position()) == 0;
    }

    /** A refund may be left out where it says nothing: at no rate, or with an amount that is not known either. */
    long refund(int rate, SpellEvent event) {
        if (isEmpty(SpellColumn.REFUND) && (isEmpty(SpellColumn.AMOUNT) || rate == 0)) {
            return 0;
        }
        long refund = row.ore(SpellColumn.REFUND.position());
        if (refund != 0 && isEmpty(SpellColumn.AMOUNT) && event != SpellEvent.DELETED) {
            throw refuse(
                    SpellColumn.AMOUNT,
                    "amount",
                    "der er refusion, men intet beløb",
                    "there is a refund, but no amount");
        }
        return refund;
    }

    CaseNumber caseNumber(SpellHeader header) {
        String number = text(SpellColumn.CASE);
        if (number.isEmpty() || number.length() > LONGEST_CASE) {
            throw refuse(
                    SpellColumn.CASE,
                    "case",
                    "sagens nummer mangler eller er for langt",
                    "the number of the case is missing or too long");
        }
        return new CaseNumber(header.municipalityCode(), header.sender(), number);
    }

    SpellEvent event() {
        return SpellEvent.of(text(SpellColumn.EVENT))
                .orElseThrow(() -> refuse(
                        SpellColumn.EVENT,
                        "event",
                        "indholdet er hverken NY, ÆNDR eller SLET",
                        "the content is neither NY, ÆNDR nor SLET"));
    }

    Instant registeredAt() {
        return SpellMoment.parse(text(SpellColumn.REGISTERED))
                .orElseThrow(() -> refuse(
                        SpellColumn.REGISTERED,
                        "moment",
                        "indholdet er ikke et tidspunkt som 2030-02-01T01:00:00",
                        "the content is not a moment such as 2030-02-01T01:00:00"));
    }
}
