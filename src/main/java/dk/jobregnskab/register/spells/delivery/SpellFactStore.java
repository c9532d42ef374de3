package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.delivery.FactStore;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.register.Kroner;
import dk.jobregnskab.register.benefit.BenefitNumbers;
import dk.jobregnskab.register.citizen.Citizens;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.citizen.PseudonymKey;
import dk.jobregnskab.register.citizen.PseudonymKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every line as registered. Here a CPR number becomes a pseudonym, and so does the number of a case; they go no further. */
@Component
class SpellFactStore implements FactStore<SpellLine> {

    private static final String INSERT =
            "insert into register_spell (source_file_id, row_no, municipality_code, month_start, delivery_no, case_key,"
                    + " registered_at, event, citizen, benefit_id, start_date, end_date, weekly_hours, category,"
                    + " amount_ore, refund_rate, refund_ore) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final PseudonymKeys keys;
    private final Citizens citizens;
    private final BenefitNumbers benefits;

    SpellFactStore(JdbcTemplate jdbc, PseudonymKeys keys, Citizens citizens, BenefitNumbers benefits) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.citizens = citizens;
        this.benefits = benefits;
    }

    @Override
    public String kind() {
        return SpellsDelivery.KIND;
    }

    @Override
    public int chunk() {
        return 1_000;
    }

    @Override
    public void prepare() {
        keys.current();
    }

    @Override
    public void insert(long id, List<ParsedRow.Accepted<SpellLine>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PseudonymKey key = keys.current();
        Set<Cpr> met = new HashSet<>();
        rows.forEach(row -> row.facts().forEach(line -> met.add(line.citizen())));
        Map<Cpr, Integer> numbers = citizens.numbers(met, key);
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (ParsedRow.Accepted<SpellLine> row : rows) {
            for (SpellLine line : row.facts()) {
                CaseNumber of = line.caseNumber();
                values.add(new @Nullable Object[] {
                    id,
                    row.number(),
                    of.municipalityCode(),
                    line.month().atDay(1),
                    line.deliveryNumber(),
                    key.pseudonymOfCase(of.municipalityCode(), of.sender(), of.number()),
                    Moments.toColumn(line.registeredAt()),
                    line.event().word(),
                    Objects.requireNonNull(numbers.get(line.citizen())),
                    benefits.number(line.benefit(), id),
                    line.start(),
                    line.end(),
                    line.weeklyHours(),
                    line.category(),
                    line.amount(),
                    line.refundRate(),
                    line.refund()
                });
            }
        }
        jdbc.batchUpdate(INSERT, values);
    }

    @Override
    public void delete(long id) {
        jdbc.update("delete from register_spell where source_file_id = ?", id);
        benefits.withdraw(id);
    }

    @Override
    public Stored stored(long id) {
        return jdbc.query(
                        "select count(*), coalesce(sum(amount_ore), 0), coalesce(sum(refund_ore), 0) from register_spell"
                                + " where source_file_id = ?",
                        (row, index) -> new Stored(
                                row.getLong(1),
                                Map.of("amount", Kroner.ofOre(row.getLong(2)), "refund", Kroner.ofOre(row.getLong(3)))),
                        id)
                .get(0);
    }

    /** Nothing is derived: the state is found from the lines when it is asked for. */
    @Override
    public void publish(long id) {
        benefits.keep();
    }
}
