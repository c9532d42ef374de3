package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The first line of a spell file.
 *
 * @param municipalityCode whose money it is
 * @param sender who numbers the cases
 * @param month which the amounts are for
 * @param deliveryNumber the sender's own, counted upwards
 */
record SpellHeader(String municipalityCode, String sender, YearMonth month, int deliveryNumber) {

    private static final String RECORD = "00";
    private static final int FIELDS = 6;
    private static final Pattern CODE = Pattern.compile("\\d{3}");
    private static final Pattern MONTH = Pattern.compile("20\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    private static final int LONGEST_SENDER = 50;

    /** Also when the rest of the line is damaged: nothing else begins so. */
    static boolean isOne(List<String> line) {
        return line.size() > 1
                && line.get(0).equals(RECORD)
                && CODE.matcher(line.get(1)).matches();
    }

    static boolean isRecord(String type) {
        return type.equals(RECORD);
    }

    /** @throws RefusedFileException when a field cannot be used, naming it */
    static SpellHeader read(List<String> line, Municipalities municipalities) {
        if (line.size() != FIELDS) {
            throw refuse(
                    "har " + line.size() + " felter i stedet for " + FIELDS,
                    "has " + line.size() + " fields instead of " + FIELDS);
        }
        String municipality = municipalities
                .find(line.get(1))
                .filter(found -> CODE.matcher(line.get(1)).matches() && !found.isCountry())
                .map(Municipality::code)
                .orElseThrow(() -> refuse(
                        "begynder ikke med koden for en kommune, der kendes",
                        "does not begin with the code of a municipality we know"));
        String sender = line.get(2);
        if (sender.isEmpty() || sender.length() > LONGEST_SENDER || CprNumbers.isNoName(sender)) {
            throw refuse("har ingen afsender", "names no sender");
        }
        YearMonth month = month(line.get(3))
                .orElseThrow(() -> refuse(
                        "har en periode, der ikke er en måned som 2030-01",
                        "has a period that is not a month such as 2030-01"));
        String number = require(
                line.get(4),
                NUMBER,
                () -> refuse("har intet leverancenummer på seks cifre", "has no delivery number of six digits"));
        if (SpellMoment.parse(line.get(5)).isEmpty()) {
            throw refuse(
                    "har et tidspunkt, der ikke kan læses (som 2030-02-01T02:15:00)",
                    "has a moment that cannot be read (such as 2030-02-01T02:15:00)");
        }
        return new SpellHeader(municipality, sender, month, Integer.parseInt(number));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    private static String require(String text, Pattern pattern, Supplier<RefusedFileException> refusal) {
        if (!pattern.matcher(text).matches()) {
            throw refusal.get();
        }
        return text;
    }

    /** A month that nobody can know yet would be the newest, and hide that the months before it are preliminary. */
    RefusedFileException notBegun(LocalDate receivedOn) {
        return refuse(
                "har perioden " + month + ", der ikke var begyndt, da filen blev modtaget (" + receivedOn + ")",
                "has the period " + month + ", which had not begun when the file was received (" + receivedOn + ")");
    }

    private static RefusedFileException refuse(String danish, String english) {
        return new RefusedFileException(
                "spell-header",
                "første linje (00) " + danish + ". Ret den, og lever filen igen",
                "the first line (00) " + english + ". Correct it and deliver the file again");
    }
}
