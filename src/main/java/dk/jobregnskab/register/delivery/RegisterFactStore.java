package dk.jobregnskab.register.delivery;

import dk.jobregnskab.intake.delivery.FactStore;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.platform.StreamingConnections;
import dk.jobregnskab.register.Kroner;
import dk.jobregnskab.register.benefit.BenefitNumbers;
import dk.jobregnskab.register.citizen.Citizens;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.citizen.PseudonymKey;
import dk.jobregnskab.register.citizen.PseudonymKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ledger. Here, between two numbers, a CPR number becomes a pseudonym; it goes no further. The weeks of a delivery are noted before its
 * lines, so that they can be found and removed without looking through the ledger.
 */
@Component
class RegisterFactStore implements FactStore<RegisterLine> {

    private static final String LINES_OF_DELIVERY = " from register_delivery_week w join register_line l"
            + " on l.week_start = w.week_start and l.source_file_id = w.source_file_id where w.source_file_id = ?";

    private static final String PURGED = "week already purged";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final PseudonymKeys keys;
    private final Citizens citizens;
    private final BenefitNumbers benefits;
    private final LedgerWriter writer;
    private final PurgedWeeks purged;
    private Set<LocalDate> closed = Set.of();
    private final Map<Long, Set<LocalDate>> noted = new HashMap<>();

    RegisterFactStore(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            PseudonymKeys keys,
            Citizens citizens,
            BenefitNumbers benefits,
            PurgedWeeks purged,
            Settings settings,
            Environment environment,
            StreamingConnections connections) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.keys = keys;
        this.citizens = citizens;
        this.benefits = benefits;
        this.purged = purged;
        this.writer = writer(settings, DatabaseAddress.from(environment), connections);
    }

    private LedgerWriter writer(Settings settings, DatabaseAddress address, StreamingConnections connections) {
        if (settings.bulkLoad() == Settings.BulkLoad.BATCH) {
            return new BatchLedgerWriter(jdbc);
        }
        if (!address.isMySql()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "jobregnskab.bulk-load=local-infile needs a MySQL server; the database is " + address.display()
                            + ". Leave the setting out.");
        }
        return new LocalInfileLedgerWriter(connections);
    }

    @Override
    public String kind() {
        return RegisterDelivery.KIND;
    }

    @Override
    public int chunk() {
        return writer.chunk();
    }

    @Override
    public void prepare() {
        keys.current();
        closed = purged.all();
    }

    /** What a week was before its lines went is not known line by line any more, so nothing can be added to it. */
    @Override
    public ParsedRow<RegisterLine> admit(ParsedRow.Accepted<RegisterLine> row) {
        return row.facts().stream().anyMatch(line -> closed.contains(line.week()))
                ? new ParsedRow.LeftOut<>(row.number(), PURGED)
                : row;
    }

    @Override
    public void insert(long id, List<ParsedRow.Accepted<RegisterLine>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<Cpr> met = new HashSet<>();
        Set<LocalDate> weeks = new HashSet<>();
        List<NumberedLine> numbered = new ArrayList<>(rows.size());
        for (ParsedRow.Accepted<RegisterLine> row : rows) {
            for (RegisterLine line : row.facts()) {
                met.add(line.citizen());
                weeks.add(line.week());
                numbered.add(new NumberedLine(row.number(), line));
            }
        }
        note(id, weeks);
        PseudonymKey key = keys.current();
        Map<Cpr, Integer> numbers = citizens.numbers(met, key);
        int[] hashes = key.blinded(
                numbered.stream().mapToInt(one -> one.line().textHash()).toArray());
        List<LedgerLine> lines = new ArrayList<>(numbered.size());
        for (NumberedLine one : numbered) {
            lines.add(new LedgerLine(
                    one.row(),
                    numbers.getOrDefault(one.line().citizen(), 0),
                    benefits.number(one.line().benefit(), id),
                    hashes[lines.size()],
                    one.line()));
        }
        writer.write(id, lines);
    }

    private record NumberedLine(long row, RegisterLine line) {}

    private void note(long id, Set<LocalDate> weeks) {
        Set<LocalDate> known = noted.computeIfAbsent(id, first -> new HashSet<>());
        List<Object[]> fresh = weeks.stream()
                .filter(known::add)
                .map(week -> new Object[] {id, week})
                .toList();
        if (!fresh.isEmpty()) {
            apart.executeWithoutResult(status -> jdbc.batchUpdate(
                    "insert into register_delivery_week (source_file_id, week_start, counted) values (?, ?, false)",
                    fresh));
        }
    }

    @Override
    public void delete(long id) {
        writer.await();
        noted.remove(id);
        List<LocalDate> weeks = jdbc.queryForList(
                "select week_start from register_delivery_week where source_file_id = ?", LocalDate.class, id);
        for (LocalDate week : weeks) {
            jdbc.update("delete from register_line where week_start = ? and source_file_id = ?", week, id);
        }
        jdbc.update("delete from register_delivery_week where source_file_id = ?", id);
        benefits.withdraw(id);
    }

    @Override
    public Stored stored(long id) {
        writer.await();
        return jdbc.query(
                        "select count(*), coalesce(sum(l.gross_ore), 0), coalesce(sum(l.refund_ore), 0),"
                                + " coalesce(sum(l.cofinancing_ore), 0)" + LINES_OF_DELIVERY,
                        (row, index) -> new Stored(
                                row.getLong(1),
                                Map.of(
                                        "gross", Kroner.ofOre(row.getLong(2)),
                                        "refund", Kroner.ofOre(row.getLong(3)),
                                        "cofinancing", Kroner.ofOre(row.getLong(4)))),
                        id)
                .get(0);
    }

    /** The weeks are noted already. They are counted after all files are loaded, each once. */
    @Override
    public void publish(long id) {
        noted.remove(id);
        benefits.keep();
    }
}
