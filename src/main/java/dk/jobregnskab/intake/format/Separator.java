package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that other programs write between columns, in the order in which they are looked for: commas stand in numbers too. */
enum Separator {
    TAB('\t', "tabulatorer", "tabs"),
    PIPE('|', "lodrette streger", "vertical bars"),
    COMMA(',', "kommaer", "commas");

    private static final int LINES = 50;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final char character;
    private final String danish;
    private final String english;

    Separator(char character, String danish, String english) {
        this.character = character;
        this.danish = danish;
        this.english = english;
    }

    /** Read as it is, such a file is one column, or its quotes are wrong: neither says what is the matter. */
    static void check(StrictText text) {
        List<String> lines = start(text);
        if (lines.stream().anyMatch(line -> line.indexOf(';') >= 0)) {
            return;
        }
        other(lines).ifPresent(separator -> {
            throw new RefusedFileException(
                    "separator",
                    "kolonnerne er adskilt af " + separator.danish
                            + ", men skal være adskilt af semikolon (;). Gem filen med semikolon, og lever den igen",
                    "the columns are separated by " + separator.english
                            + ", but ; is expected. Save the file with semicolons and deliver it again");
        });
    }

    private static Optional<Separator> other(List<String> lines) {
        for (Separator separator : values()) {
            for (int i = 1; i < lines.size(); i++) {
                long above = separator.count(lines.get(i - 1));
                long below = separator.count(lines.get(i));
                if (above > 1 && below > 1 || above == 1 && below == 1) {
                    return Optional.of(separator);
                }
            }
        }
        return Optional.empty();
    }

    private long count(String line) {
        return line.chars().filter(c -> c == character).count();
    }

    private static List<String> start(StrictText text) {
        try (BufferedReader reader = new BufferedReader(text.open())) {
            return reader.lines()
                    .limit(LINES)
                    .filter(line -> !line.isBlank())
                    .map(line -> QUOTED.matcher(line).replaceAll(""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
