package dk.jobregnskab.savings.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.PriceDelivery;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.Savings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LoadedSavings implements Savings {

    /** As the delivery's coverage names it: a municipality and group of a period. */
    private record Part(Period period, String municipalityAndGroup) {}

    private record Stated(Price price, long sourceFileId) {}

    private final JdbcClient jdbc;
    private final PublishedData published;

    LoadedSavings(JdbcClient jdbc, PublishedData published) {
        this.jdbc = jdbc;
        this.published = published;
    }

    @Override
    public SavingsEdition asOf(Instant asOf) {
        Map<Part, Long> counting = new HashMap<>();
        for (PublishedData.Counting part : published.counting(PriceDelivery.KIND, asOf)) {
            counting.put(new Part(part.period(), part.part()), part.sourceFileId());
        }
        List<Stated> stated = new ArrayList<>();
        for (Stated candidate : stated(new HashSet<>(counting.values()))) {
            Price price = candidate.price();
            Part part = new Part(price.period(), price.municipalityCode() + " " + price.group());
            if (Long.valueOf(candidate.sourceFileId()).equals(counting.get(part))) {
                stated.add(candidate);
            }
        }
        return new Edition(stated);
    }

    private List<Stated> stated(Set<Long> sourceFileIds) {
        if (sourceFileIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select source_file_id, period, municipality_code, benefit_group, unit_price, saving,"
                                + " saving_half_digit, stated_by from unit_price where source_file_id in (:ids) order by row_no")
                .param("ids", sourceFileIds)
                .query((row, index) -> new Stated(
                        new Price(
                                Period.parse(row.getString("period")).orElseThrow(),
                                row.getString("municipality_code"),
                                row.getString("benefit_group"),
                                row.getBigDecimal("unit_price"),
                                row.getBigDecimal("saving"),
                                row.getBigDecimal("saving_half_digit"),
                                row.getString("stated_by")),
                        row.getLong("source_file_id")))
                .list();
    }

    private record Edition(List<Stated> stated) implements SavingsEdition {

        @Override
        public List<Period> periods() {
            TreeSet<Period> periods = new TreeSet<>();
            stated.forEach(one -> periods.add(one.price().period()));
            return List.copyOf(periods);
        }

        @Override
        public List<Saving> of(Period period, String municipalityCode, List<BenchmarkLine> lines) {
            return SavingsCalculation.of(lines, prices(period, municipalityCode));
        }

        @Override
        public List<Check> checks(Period period, String municipalityCode, List<BenchmarkLine> lines) {
            return SavingsChecks.of(lines, of(period, municipalityCode, lines));
        }

        @Override
        public List<Price> prices(Period period, String municipalityCode) {
            return own(period, municipalityCode).stream().map(Stated::price).toList();
        }

        @Override
        public Set<Long> sourceFileIds(Period period, String municipalityCode) {
            Set<Long> ids = new TreeSet<>();
            own(period, municipalityCode).forEach(one -> ids.add(one.sourceFileId()));
            return ids;
        }

        private List<Stated> own(Period period, String municipalityCode) {
            return stated.stream()
                    .filter(one -> one.price().period().equals(period)
                            && one.price().municipalityCode().equals(municipalityCode))
                    .toList();
        }
    }
}
