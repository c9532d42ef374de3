package dk.jobregnskab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The CPR numbers of delivered registers, and where else they have come to: nowhere but in inbox and landing may they be. */
final class Canaries {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{9,}");
    private static final int CPR_COLUMN = 1;

    private final Set<String> numbers = new HashSet<>();

    /** @param inbox with the registers still in it */
    static Canaries of(Path inbox) {
        Canaries canaries = new Canaries();
        for (Path file : FilesBelow.list(inbox)) {
            if (file.getFileName().toString().startsWith("yr-")) {
                text(file).lines().skip(1).forEach(line -> canaries.numbers.add(line.split(";")[CPR_COLUMN]));
            }
        }
        if (canaries.numbers.isEmpty()) {
            throw new AssertionError("no register in " + inbox);
        }
        return canaries;
    }

    /** Files below a home, the program's temporary ones among them, that hold a number. */
    List<String> in(Path home) {
        List<String> found = new ArrayList<>();
        for (Path file : FilesBelow.list(home)) {
            String place = home.relativize(file).getName(0).toString();
            if (!place.equals("inbox") && !place.equals("landing") && in(text(file))) {
                found.add("a CPR number in " + home.relativize(file));
            }
        }
        return found;
    }

    /** Tables that hold a number, those of the job repository among them. */
    List<String> in(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (tables.getString("TABLE_TYPE").endsWith("TABLE") && in(connection, table)) {
                    found.add("a CPR number in table " + table);
                }
            }
        }
        return found;
    }

    private boolean in(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    String value = rows.getString(i);
                    if (value != null && in(value)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    boolean in(String text) {
        Matcher run = DIGITS.matcher(text);
        while (run.find()) {
            for (int from = run.start(); from + 10 <= run.end(); from++) {
                if (numbers.contains(text.substring(from, from + 10))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Byte for byte, whatever the file is. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
