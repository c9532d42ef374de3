package dk.jobregnskab.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A municipality as the constructed benchmark sees it.
 *
 * @param labourMarketArea the RAR area it belongs to
 * @param population persons aged 16–66, near the real size
 * @param expectedShare invented level of 2018, billionths of the population
 */
record SampleMunicipality(String code, String name, String labourMarketArea, long population, long expectedShare) {

    private static final int PERCENT_TO_BILLIONTHS = 7;

    static List<SampleMunicipality> all() {
        Map<String, NamedCsvRecord> sizes =
                sizes().stream().collect(Collectors.toMap(row -> row.getField("code"), Function.identity()));
        return new ReferenceTable("municipalities.csv")
                .rows().stream()
                        .map(row -> of(row, Objects.requireNonNull(sizes.get(row.getField("code")))))
                        .toList();
    }

    private static SampleMunicipality of(NamedCsvRecord municipality, NamedCsvRecord size) {
        return new SampleMunicipality(
                municipality.getField("code"),
                municipality.getField("name"),
                municipality.getField("rar_area"),
                Long.parseLong(size.getField("population_16_66")),
                new BigDecimal(size.getField("expected_share_pct"))
                        .movePointRight(PERCENT_TO_BILLIONTHS)
                        .longValueExact());
    }

    private static List<NamedCsvRecord> sizes() {
        try (InputStream in = SampleMunicipality.class.getResourceAsStream("/samples/municipality-sizes.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
