package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Kroner;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a spell file is whole: one header, one trailer at its end, and as many lines and kroner between them as the trailer says. */
final class SpellFrame {

    private static final String TRAILER = "99";
    private static final int TRAILER_FIELDS = 3;
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private long lines;
    private long sum;
    private long rowWithoutAmount;
    private boolean closed;
    private @Nullable Wording fault;

    static boolean isTrailer(String type) {
        return type.equals(TRAILER);
    }

    boolean isClosed() {
        return closed;
    }

    /** A data line, whether it can be used or not. */
    void line() {
        lines++;
    }

    void amount(long ore) {
        sum += ore;
    }

    /** The amount of this row cannot be read, so the sum cannot be checked. */
    void amountUnreadable(long row) {
        rowWithoutAmount = rowWithoutAmount == 0 ? row : rowWithoutAmount;
    }

    void secondHeader(long row) {
        fault("række " + row + " er endnu en første linje (00)", "row " + row + " is another first line (00)");
    }

    void afterTrailer(long row) {
        fault("række " + row + " står efter den sidste linje (99)", "row " + row + " stands after the last line (99)");
    }

    void unknownRecord(long row) {
        fault("række " + row + " er hverken 10 eller 99", "row " + row + " is neither 10 nor 99");
    }

    void trailer(RawRow row) {
        closed = true;
        String where = "række " + row.number();
        String there = "row " + row.number();
        if (row.cells().size() != TRAILER_FIELDS
                || !COUNT.matcher(row.cells().get(1).text()).matches()) {
            fault(
                    where + " (99) har ikke antal linjer og sum",
                    there + " (99) does not have the number of lines and their sum");
            return;
        }
        long said = Long.parseLong(row.cells().get(1).text());
        if (said != lines) {
            fault(
                    where + " (99) siger " + said + " linjer, men filen har " + lines,
                    there + " (99) says " + said + " lines, but the file has " + lines);
            return;
        }
        Optional<BigDecimal> total = NumberGrammar.COMMA.parse(row.cells().get(2));
        if (total.isEmpty()) {
            fault(where + " (99) har en sum, der ikke er et tal", there + " (99) has a sum that is no number");
        } else if (rowWithoutAmount > 0) {
            fault(
                    "summen kan ikke kontrolleres, fordi beløbet i række " + rowWithoutAmount + " ikke kan læses",
                    "the sum cannot be checked, since the amount in row " + rowWithoutAmount + " cannot be read");
        } else if (total.get().compareTo(Kroner.ofOre(sum)) != 0) {
            fault(
                    where + " (99) har en anden sum af beløb end filens linjer",
                    there + " (99) has another sum of amounts than the lines of the file");
        }
    }

    private void fault(String danish, String english) {
        fault = fault == null ? new Wording(danish, english) : fault;
    }

    /** After the last row. */
    Optional<Check> fault() {
        if (!closed) {
            fault("den sidste linje (99) mangler", "the last line (99) is missing");
        }
        return Optional.ofNullable(fault).map(SpellFrame::refused);
    }

    private static Check refused(Wording fault) {
        Wording message = new Wording(
                fault.danish() + ", så filen er ikke hel. Hent den igen, og lever den igen",
                fault.english() + ", so the file is not whole. Fetch it again and deliver it again");
        return new Check(
                "spells.complete",
                Check.Status.REFUSED,
                new Wording("Forløbsfilen er hel", "The spell file is whole"),
                null,
                null,
                null,
                new Problem(0, null, "spells.complete", message).message());
    }
}
