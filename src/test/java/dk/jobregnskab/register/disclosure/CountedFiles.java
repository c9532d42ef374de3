package dk.jobregnskab.register.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.calculation.CalculatedRegister;
import dk.jobregnskab.register.calculation.CalculatedRegister.Delivered;
import dk.jobregnskab.register.calculation.CountedLine;
import dk.jobregnskab.register.calculation.RegisterChecks;
import dk.jobregnskab.register.calculation.WeekNetting;
import dk.jobregnskab.register.calculation.WeekRow;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.delivery.RegisterLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database does between reading and computing, in memory. The files are received second by second. */
public final class CountedFiles {

    private static final Instant RECEIVED = Instant.parse("2021-04-20T12:00:00Z");

    private final Path folder;
    private final Map<LocalDate, Map<Long, List<CountedLine>>> weeks = new TreeMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Cpr, Integer> citizens = new HashMap<>();
    private final List<Delivered> deliveries = new ArrayList<>();

    /** @param folder for temporary files */
    public CountedFiles(Path folder) {
        this.folder = folder;
    }

    public void add(String text) {
        long id = deliveries.size() + 1L;
        deliveries.add(new Delivered(id, RECEIVED.plusSeconds(id)));
        for (RegisterLine line : read(text)) {
            weeks.computeIfAbsent(line.week(), first -> new TreeMap<>())
                    .computeIfAbsent(id, first -> new ArrayList<>())
                    .add(new CountedLine(
                            citizens.computeIfAbsent(line.citizen(), first -> citizens.size() + 1),
                            names.computeIfAbsent(line.benefit(), first -> names.size() + 1),
                            line.municipalityCode().isEmpty() ? 0 : Integer.parseInt(line.municipalityCode()),
                            line.gross(),
                            line.refundRate(),
                            line.refund(),
                            line.cofinancingRate(),
                            line.cofinancing(),
                            line.textHash()));
        }
    }

    private List<RegisterLine> read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("register.csv"), text);
            Interpreted<RegisterLine> read = Interpreted.of(new RegisterDelivery(JobDefinitions.shipped()), file);
            assertThat(read.problems()).isEmpty();
            return read.facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CalculatedRegister edition(int municipality) {
        List<WeekRow> persons = new ArrayList<>();
        List<WeekRow.AtRates> money = new ArrayList<>();
        weeks.forEach((week, byDelivery) -> net(week, byDelivery, municipality, persons, money));
        Map<Integer, DeliveredBenefit> named = new HashMap<>();
        names.forEach((name, id) ->
                named.put(id, new DeliveredBenefit(name, Benefits.load().find(name))));
        return new CalculatedRegister(deliveries, named, persons, money, new RegisterChecks(Map.of(), true), 3);
    }

    /** @param byDelivery the lines of the week, in the order of receipt */
    static void net(
            LocalDate week,
            Map<Long, List<CountedLine>> byDelivery,
            int municipality,
            List<WeekRow> persons,
            List<WeekRow.AtRates> money) {
        WeekNetting netting = new WeekNetting(true);
        byDelivery.forEach((id, lines) -> {
            lines.forEach(netting::line);
            netting.delivered(id);
        });
        netting.persons().stream()
                .filter(row -> row.place().municipality() == municipality)
                .forEach(row -> persons.add(
                        new WeekRow(week, row.delivery(), row.place().benefit(), row.persons(), row.netted())));
        netting.money().stream()
                .filter(row -> row.place().municipality() == municipality)
                .forEach(row -> money.add(new WeekRow.AtRates(
                        week,
                        row.delivery(),
                        row.place().benefit(),
                        row.rates().refund(),
                        row.rates().cofinancing(),
                        row.sums().lines,
                        row.sums().identical,
                        row.sums().identicalGross,
                        row.sums().persons,
                        row.sums().gross,
                        row.sums().refund,
                        row.sums().cofinancing,
                        row.sums().net)));
    }
}
