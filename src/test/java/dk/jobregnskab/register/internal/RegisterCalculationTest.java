package dk.jobregnskab.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterDelivery;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterLine;
import dk.jobregnskab.register.internal.CalculatedRegister.Delivered;
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
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas 13 to 17 against the plain recomputation, which shares no code with them. */
class RegisterCalculationTest {

    private static final int REGISTERS = Integer.getInteger("registers", 1000);
    private static final List<String> PERIODS =
            List.of("2020M12", "2021M01", "2020Q4", "2021Q1", "2020", "2020QMAT04", "2021M03", "2020M11");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static final Instant RECEIVED = Instant.parse("2021-04-20T12:00:00Z");

    /** What the database does between reading and computing, in memory. */
    private final class Counted {
        private final Map<LocalDate, Map<Long, List<CountedLine>>> weeks = new TreeMap<>();
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<Cpr, Integer> citizens = new HashMap<>();
        private final List<Delivered> deliveries = new ArrayList<>();

        void add(String text) {
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

        RegisterEdition edition(int municipality) {
            List<WeekRow> persons = new ArrayList<>();
            List<WeekRow.AtRates> money = new ArrayList<>();
            weeks.forEach((week, byDelivery) -> {
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
            });
            Map<Integer, Named> named = new HashMap<>();
            names.forEach(
                    (name, id) -> named.put(id, new Named(name, Benefits.load().find(name))));
            return new CalculatedRegister(deliveries, named, persons, money, new RegisterChecks(Map.of(), true), 3);
        }
    }

    private List<RegisterLine> read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("register.csv"), text);
            Interpreted<RegisterLine> read = Interpreted.of(new RegisterDelivery(), file);
            assertThat(read.problems()).isEmpty();
            return read.facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anIndependentRecomputationAgreesInPersonsAndOre() {
        long seed = Long.getLong("seed", 20261121L);
        for (int i = 0; i < REGISTERS; i++) {
            List<String> files = new RandomRegister(seed + i, 6).files(3, 25);
            Counted counted = new Counted();
            files.forEach(counted::add);
            RegisterEdition edition = counted.edition(151);
            PlainRegister plain = new PlainRegister(files);
            Period period = Period.parse(PERIODS.get(i % PERIODS.size())).orElseThrow();
            Map<String, PlainRegister.Group> expected = plain.groups(period.start(), period.end(), "Ballerup");
            for (RegisterFigure found : edition.groups(period)) {
                assertThat(new PlainRegister.Group(
                                found.fullTimePersons(),
                                found.gross(),
                                found.refund(),
                                found.coFinancing(),
                                found.net()))
                        .as("seed %d, %s, %s", seed + i, period, found.group())
                        .isEqualTo(expected.get(found.group()));
            }
        }
    }

    @Test
    void whatDeliveriesChangeAddsUpToWhatIsKnown() {
        List<String> files = new RandomRegister(7, 5).files(4, 30);
        Counted counted = new Counted();
        files.forEach(counted::add);
        Period december = Period.parse("2020M12").orElseThrow();
        RegisterEdition edition = counted.edition(151);

        for (int known = 1; known <= files.size(); known++) {
            long last = known;
            PlainRegister.Group plain = Objects.requireNonNull(new PlainRegister(files.subList(0, known))
                    .groups(december.start(), december.end(), "Ballerup")
                    .get("Ydelsesgrupper i alt"));
            assertThat(edition.revisions())
                    .filteredOn(one -> one.month().equals(december) && one.sourceFileId() == last)
                    .singleElement()
                    .satisfies(revision -> {
                        assertThat(revision.fullTimePersons()).isEqualTo(plain.persons());
                        assertThat(revision.net()).isEqualTo(plain.net());
                    });
        }
    }
}
