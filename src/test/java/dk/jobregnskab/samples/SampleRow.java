package dk.jobregnskab.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.jobregnskab.reference.Municipalities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One line of the committed sample, cells as they stand in the file. */
record SampleRow(String area, String period, String group, List<String> cells) {

    private static final Municipalities MUNICIPALITIES = Municipalities.load();
    private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");
    private static final BigDecimal HALF_OF_TEN = new BigDecimal(5);

    static List<SampleRow> allOf(Path file) {
        try {
            String withoutMark = Files.readString(file).substring(1);
            return CsvReader.builder().fieldSeparator(';').ofCsvRecord(withoutMark).stream()
                    .skip(1)
                    .map(SampleRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleRow of(CsvRecord line) {
        return new SampleRow(
                line.getField(0),
                line.getField(1),
                line.getField(2),
                List.copyOf(line.getFields().subList(3, line.getFieldCount())));
    }

    boolean hasFigures() {
        return cells.subList(0, 6).stream().noneMatch(String::isEmpty);
    }

    boolean hasRank() {
        return !cells.get(6).isEmpty();
    }

    boolean isMunicipality() {
        return MUNICIPALITIES.find(area).filter(found -> !found.isCountry()).isPresent();
    }

    /** Period and group together: one ranking. */
    String list() {
        return period + " " + group;
    }

    List<Integer> persons() {
        return List.of(expected(), actual(), difference());
    }

    int expected() {
        return Integer.parseInt(cells.get(0));
    }

    int actual() {
        return Integer.parseInt(cells.get(1));
    }

    int difference() {
        return Integer.parseInt(cells.get(2));
    }

    BigDecimal expectedShare() {
        return share(3);
    }

    BigDecimal actualShare() {
        return share(4);
    }

    BigDecimal differenceShare() {
        return share(5);
    }

    int rank() {
        return Integer.parseInt(cells.get(6));
    }

    /** Whether counts and shares can be those of a population of this size, each cell rounded by itself. */
    boolean fits(int population) {
        return fits(population, expected(), expectedShare())
                && fits(population, actual(), actualShare())
                && fits(population, difference(), differenceShare());
    }

    private static boolean fits(int population, int persons, BigDecimal share) {
        BigDecimal hundredth = new BigDecimal(population).movePointLeft(2);
        BigDecimal gap =
                share.multiply(hundredth).subtract(new BigDecimal(persons)).abs();
        return gap.compareTo(HALF_A_TENTH.multiply(hundredth).add(HALF_OF_TEN)) <= 0;
    }

    private BigDecimal share(int cell) {
        return new BigDecimal(cells.get(cell).replace(',', '.'));
    }
}
