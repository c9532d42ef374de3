package dk.jobregnskab.register.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about the lines of one file but keeps none of them out: counted, with the first row it was seen in. */
final class RegisterWarnings {

    /** What may be odd about a line. */
    enum Oddity {
        CPR_PADDED(
                "register.cpr-padded",
                "CPR-numre med ni cifre (foranstillet nul mangler)",
                "CPR numbers of nine digits (a leading zero is lost)"),
        ARITHMETIC(
                "register.arithmetic",
                "refusion eller medfinansiering er ikke beløb x sats",
                "the refund or co-financing is not amount x rate"),
        UNUSUAL_RATE("register.unusual-rate", "usædvanlig sats", "an unusual rate"),
        FINANCING(
                "register.financing",
                "finansieringen passer ikke til ydelsens sædvanlige",
                "the financing is not the benefit's usual kind"),
        UNKNOWN_BENEFIT(
                "register.unknown-benefit",
                "ydelsen kendes ikke og er ikke med i nogen gruppe",
                "the benefit is not known and counts in no group"),
        UNKNOWN_MUNICIPALITY(
                "register.unknown-municipality",
                "uoplyst finansierende kommune",
                "the financing municipality is not said");

        private final String id;
        private final Wording wording;

        Oddity(String id, String danish, String english) {
            this.id = id;
            this.wording = new Wording(danish, english);
        }

        String id() {
            return id;
        }

        Wording wording() {
            return wording;
        }
    }

    private static final class Seen {
        private long rows;
        private long firstRow;
    }

    private final Map<Oddity, Seen> seen = new EnumMap<>(Oddity.class);

    void add(Oddity oddity, long row) {
        Seen so = seen.computeIfAbsent(oddity, first -> new Seen());
        so.firstRow = so.rows == 0 ? row : so.firstRow;
        so.rows++;
    }

    long rows(Oddity oddity) {
        Seen so = seen.get(oddity);
        return so == null ? 0 : so.rows;
    }

    List<Check> checks() {
        return seen.entrySet().stream()
                .map(entry -> check(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Check check(Oddity oddity, Seen so) {
        return new Check(
                oddity.id(),
                Check.Status.WARNING,
                oddity.wording(),
                "0",
                String.valueOf(so.rows),
                null,
                new Wording(
                        so.rows + " linjer: " + oddity.wording().danish() + "; den første er række " + so.firstRow,
                        so.rows + " lines: " + oddity.wording().english() + "; the first is row " + so.firstRow));
    }
}
