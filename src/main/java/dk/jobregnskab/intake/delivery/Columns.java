package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Label;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds columns by label, never by position. Labels drift: only the text after the last {@code ": "} counts, case, spaces and line breaks are folded,
 * and an accepted label may be followed by a unit or remark such as {@code (pct.)}.
 */
public final class Columns {

    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(List<String> header) {
        this.header = List.copyOf(header);
    }

    /**
     * Matches the accepted labels.
     *
     * @param accepted labels by our name for the column
     * @throws RefusedFileException when two columns answer to one name
     */
    public static Columns match(List<String> header, Map<String, List<String>> accepted) {
        Columns columns = new Columns(header);
        accepted.forEach((name, labels) -> {
            List<Integer> found = IntStream.range(0, header.size())
                    .filter(i -> labels.stream().anyMatch(label -> fits(header.get(i), label)))
                    .boxed()
                    .toList();
            if (found.size() > 1) {
                String label = header.get(found.get(0));
                throw new RefusedFileException(
                        "column-twice",
                        "kolonnen \"" + label + "\" findes flere gange. Lever filen med kolonnen én gang",
                        "the column \"" + label + "\" is there more than once. Deliver the file with that column once");
            }
            if (!found.isEmpty()) {
                columns.positions.put(name, found.get(0));
            }
        });
        return columns;
    }

    /** How many of our columns a header has, for recognising a kind; never refuses. */
    public static long count(List<String> header, Map<String, List<String>> accepted) {
        return accepted.values().stream()
                .filter(labels ->
                        header.stream().anyMatch(label -> labels.stream().anyMatch(wanted -> fits(label, wanted))))
                .count();
    }

    public Optional<Integer> position(String name) {
        return Optional.ofNullable(positions.get(name));
    }

    /** @throws RefusedFileException when the column is missing, naming the label that was looked for, and the file that says so */
    public int require(String name, Map<String, List<String>> accepted, String file) {
        return position(name).orElseThrow(() -> {
            String label = accepted.getOrDefault(name, List.of(name)).get(0);
            if (positions.isEmpty()) {
                return new RefusedFileException(
                        "header-missing",
                        "den første linje er ikke overskriften: hverken \"" + label
                                + "\" eller en anden af kolonnerne er i den. Lever filen med sin overskrift",
                        "the first line is no header: neither \"" + label
                                + "\" nor any other of the columns is in it. Deliver the file with its header line");
            }
            return new RefusedFileException(
                    "column-missing",
                    "kolonnen \"" + label + "\" mangler (fundet: " + found() + "). Lever filen med alle kolonner",
                    "the column \"" + label + "\" is missing (found: " + found()
                            + "). Deliver the file with all its columns, or give the new label in " + file
                            + " of the home folder");
        });
    }

    /** As a job's definition names its columns. */
    public int require(String name, JobDefinition definition) {
        return require(name, definition.columns(), definition.file());
    }

    /** The label as delivered. */
    public String label(int position) {
        return header.get(position);
    }

    /** Never of a line in which nothing is a label: it may be about a citizen. */
    private String found() {
        String all = CprNumbers.masked(String.join(", ", header));
        return all.length() > 300 ? all.substring(0, 300) + " …" : all;
    }

    private static boolean fits(String label, String accepted) {
        String actual = normalise(label);
        String wanted = normalise(accepted);
        return actual.equals(wanted)
                || (actual.startsWith(wanted)
                        && actual.substring(wanted.length()).strip().startsWith("("));
    }

    private static String normalise(String label) {
        String line = Label.of(label);
        int colon = line.lastIndexOf(": ");
        String text = colon < 0 ? line : line.substring(colon + 2);
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
