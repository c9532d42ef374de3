package dk.jobregnskab.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** Which version of the benchmark's definition a period was published under, from {@code definitions.csv}. */
public final class Definitions {

    private record Version(int number, Period from, String danish, String english) {}

    private final List<Version> versions;

    private Definitions(List<Version> versions) {
        this.versions = versions;
    }

    public static Definitions load() {
        return new Definitions(new ReferenceTable("definitions.csv")
                .rows().stream().map(Definitions::version).toList());
    }

    private static Version version(NamedCsvRecord row) {
        Period from = Period.of(row.getField("from_period"));
        return new Version(
                Integer.parseInt(row.getField("version")), from, row.getField("danish"), row.getField("english"));
    }

    /** The version in force for a period; periods before the first known one count as the first. */
    public int versionOf(Period period) {
        return versions.stream()
                .filter(version -> !period.endsBefore(version.from()))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0))
                .number();
    }

    /** What the version counts, in one Danish sentence. */
    public String danish(int number) {
        return get(number).danish();
    }

    /** What the version counts, in one English sentence. */
    public String english(int number) {
        return get(number).english();
    }

    private Version get(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
