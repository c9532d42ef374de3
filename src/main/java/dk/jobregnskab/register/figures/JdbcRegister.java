package dk.jobregnskab.register.figures;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.register.benefit.BenefitNumbers;
import dk.jobregnskab.register.calculation.CalculatedRegister;
import dk.jobregnskab.register.calculation.CalculatedRegister.Delivered;
import dk.jobregnskab.register.calculation.RegisterChecks;
import dk.jobregnskab.register.calculation.WeekRow;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.delivery.RegisterRules;
import dk.jobregnskab.register.spells.figures.SpellRegister;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcRegister implements Register {

    private record Asked(String municipalityCode, List<Delivered> deliveries) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final BenefitNumbers numbers;
    private final SpellRegister spells;
    private final PublishedCache cache;
    private final RegisterRules rules;

    JdbcRegister(
            JdbcClient jdbc,
            PublishedData published,
            BenefitNumbers numbers,
            SpellRegister spells,
            PublishedCache cache,
            JobDefinitions definitions) {
        this.jdbc = jdbc;
        this.published = published;
        this.numbers = numbers;
        this.spells = spells;
        this.rules = definitions.of(RegisterDelivery.DEFINITION).settings(RegisterRules.class);
        this.cache = cache;
    }

    @Override
    public RegisterEdition of(String municipalityCode, Instant asOf) {
        RegisterEdition refunds = ofYdelsesrefusion(municipalityCode, asOf);
        return refunds.months().isEmpty() ? spells.of(municipalityCode, asOf) : refunds;
    }

    @Override
    public List<State> states(String municipalityCode, Instant asOf) {
        List<Delivered> all = deliveries(asOf);
        Set<Instant> moments = new TreeSet<>(spells.moments(asOf));
        all.forEach(delivered -> moments.add(delivered.receivedAt()));
        List<State> states = new ArrayList<>();
        for (Instant moment : moments) {
            states.add(new State(moment, of(municipalityCode, moment)));
        }
        return states;
    }

    /** What is known now is read once; what a delivery changed does not depend on later ones, so what was known before is a part of it. */
    private RegisterEdition ofYdelsesrefusion(String municipalityCode, Instant asOf) {
        Asked all = new Asked(municipalityCode, deliveries(Instant.MAX));
        CalculatedRegister read = cache.get(JdbcRegister.class, all, () -> read(all));
        return read.first(deliveries(asOf).size());
    }

    private List<Delivered> deliveries(Instant asOf) {
        return cache.get(JdbcRegister.class, "deliveries", this::readDeliveries).stream()
                .filter(delivered -> !delivered.receivedAt().isAfter(asOf))
                .toList();
    }

    /**
     * Those whose weeks are all counted, in the order of receipt. A file read again by a newer reader counts once, and was received when it was
     * read first; of weeks whose lines were deleted in between, the counts are still those of the earlier reading.
     */
    private List<Delivered> readDeliveries() {
        return jdbc.sql("""
                        select id, received_at from (
                          select id, received_at, sha256,
                                 row_number() over (partition by sha256 order by parser_version desc, id desc) as reading
                          from source_file where kind = ? and status = 'published'
                        ) f
                        where (reading = 1 or exists (
                          select 1 from register_purged_week p
                          join register_week_money m on m.week_start = p.week_start and m.source_file_id = f.id))
                        and not exists (
                          select 1 from register_delivery_week w where w.source_file_id = f.id and not w.counted)
                        order by received_at, sha256""")
                .param(RegisterDelivery.KIND)
                .query((row, index) ->
                        new Delivered(row.getLong(1), Moments.fromColumn(row.getObject(2, LocalDateTime.class))))
                .list();
    }

    private CalculatedRegister read(Asked asked) {
        List<Long> ids = asked.deliveries().stream().map(Delivered::id).toList();
        List<WeekRow> persons = ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select week_start as week, source_file_id as delivery, benefit_id as benefit, persons, netted"
                                        + " from register_week_persons"
                                        + " where municipality_code = :code and source_file_id in (:ids)")
                        .param("code", asked.municipalityCode())
                        .param("ids", ids)
                        .query(WeekRow.class)
                        .list();
        List<WeekRow.AtRates> money = ids.isEmpty()
                ? List.of()
                : jdbc.sql("select week_start as week, source_file_id as delivery, benefit_id as benefit,"
                                + " refund_rate as refundRate, cofinancing_rate as cofinancingRate,"
                                + " line_count as lineCount, identical_count as identicalCount,"
                                + " identical_gross_ore as identicalGross, persons, gross_ore as gross,"
                                + " refund_ore as refund, cofinancing_ore as cofinancing, net_ore as net"
                                + " from register_week_money"
                                + " where municipality_code = :code and source_file_id in (:ids)")
                        .param("code", asked.municipalityCode())
                        .param("ids", ids)
                        .query(WeekRow.AtRates.class)
                        .list();
        return new CalculatedRegister(
                asked.deliveries(),
                numbers.named(),
                persons,
                money,
                new RegisterChecks(
                        published.warnings(ids).stream()
                                .collect(Collectors.groupingBy(PublishedData.Warning::sourceFileId)),
                        rules.dropIdentical()),
                rules.preliminaryMonths());
    }
}
