package dk.jobregnskab.register.spells.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.PlainSpells;
import dk.jobregnskab.fixture.RandomSpells;
import dk.jobregnskab.fixture.SpellFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.spells.delivery.SpellEvent;
import dk.jobregnskab.register.spells.delivery.SpellLine;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 20 of formulas.md: by its examples, and against a plain recomputation that shares no code with it. */
class SpellCalculationTest {

    private static final int REGISTERS = Integer.getInteger("registers", 1000);
    private static final List<String> PERIODS =
            List.of("2030M01", "2030M02", "2030Q1", "2030", "2030QMAT01", "2030M03");
    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final String SOCIAL = "Kontanthjælp mv.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Delivered(long delivery, SpellLine line) {}

    /** What the database does between reading and computing, in memory. */
    private CalculatedSpells calculated(List<SpellFile> files) {
        List<Delivered> all = new ArrayList<>();
        for (SpellFile file : files) {
            Interpreted<SpellLine> read = Interpreted.of(
                    new SpellsDelivery(JobDefinitions.shipped()), file.write(folder.resolve("spells.csv")));
            assertThat(read.problems()).isEmpty();
            assertThat(read.refusedBy()).isEmpty();
            read.facts().forEach(line -> all.add(new Delivered(file.number(), line)));
        }
        all.sort(Comparator.comparing((Delivered one) -> one.line().caseNumber().number())
                .thenComparing(one -> one.line().registeredAt())
                .thenComparing(one -> one.line().deliveryNumber()));
        Map<Cpr, Integer> citizens = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        KnownSpells known = new KnownSpells();
        for (Delivered one : all) {
            SpellLine line = one.line();
            known.add(new Registration(
                    line.caseNumber().number(),
                    one.delivery(),
                    line.month(),
                    line.event() == SpellEvent.DELETED,
                    citizens.computeIfAbsent(line.citizen(), first -> citizens.size() + 1),
                    numbers.computeIfAbsent(line.benefit(), first -> numbers.size() + 1),
                    line.start(),
                    line.end(),
                    line.weeklyHours(),
                    line.category(),
                    line.amount(),
                    line.refundRate(),
                    line.refund()));
        }
        Map<Integer, DeliveredBenefit> names = new HashMap<>();
        numbers.forEach((name, id) ->
                names.put(id, new DeliveredBenefit(name, Benefits.load().find(name))));
        return new CalculatedSpells(
                known,
                KeptMonths.NONE,
                names,
                new SpellChecks(Map.of()),
                JobDefinitions.shipped().of(SpellsDelivery.DEFINITION).settings(SpellRules.class));
    }

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    private static String line(String benefit, String days, String hours, String rest) {
        return "10;6101901234;" + benefit + ";" + days + ";" + hours + ";" + rest;
    }

    private RegisterFigure figure(String group, String token, String... lines) {
        return calculated(List.of(SpellFile.of("2030-01", 1, lines))).groups(period(token)).stream()
                .filter(figure -> figure.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "16-01-2030;, '', 0.52",
        "16-01-2030;31-12-9999, '', 0.52",
        "16-01-2030;31-12-9999, '18,50', 0.26",
        "01-01-2030;31-01-2030, '45,00', 1.00",
        "31-01-2030;31-01-2030, '37,00', 0.03",
        "01-12-2029;15-01-2030, '37', 0.48",
        "01-02-2030;, '37', 0.00",
        "01-01-2030;31-01-2030, '0', 0.00"
    })
    void oneSpellCountsItsDaysAndHours(String days, String hours, String expected) {
        String line = line("KTH", days, hours, "Jobparat;3080,00;40;1232,00;S-1;NY;2030-02-01T01:00:00");

        assertThat(figure(SOCIAL, "2030M01", line).fullTimePersons()).isEqualByComparingTo(expected);
        assertThat(figure(TOTAL, "2030M01", line).fullTimePersons()).isEqualByComparingTo(expected);
    }

    @Test
    void spellsOfOneCitizenAndBenefitAreMerged() {
        String full = line("KTH", "01-01-2030;20-01-2030", "", ";;;;S-1;NY;2030-02-01T01:00:00");
        String half = line("Kontanthjælp", "11-01-2030;31-01-2030", "18,50", ";;;;S-2;NY;2030-02-01T01:00:00");

        assertThat(figure(SOCIAL, "2030M01", full, half).fullTimePersons()).isEqualByComparingTo("0.82");
    }

    @Test
    void differentBenefitsOfOneCitizenAreAdded() {
        String one = line("KTH", "01-01-2030;", "", ";;;;S-1;NY;2030-02-01T01:00:00");
        String other = line("Sygedagpenge", "01-01-2030;", "", ";;;;S-2;NY;2030-02-01T01:00:00");

        assertThat(figure(TOTAL, "2030M01", one, other).fullTimePersons()).isEqualByComparingTo("2.00");
    }

    @Test
    void kronerAreWhatTheMunicipalityBears() {
        RegisterFigure figure = figure(
                TOTAL,
                "2030M01",
                line("KTH", "01-01-2030;", "", ";3080,00;40;1232,00;S-1;NY;2030-02-01T01:00:00"),
                line("A-dagpenge", "01-01-2030;", "", ";5086,00;30;1525,80;S-2;NY;2030-02-01T01:00:00"),
                line("KTH", "01-12-2029;31-12-2029", "", ";-440,00;40;-176,00;S-3;NY;2030-02-01T01:00:00"));

        assertThat(figure.gross()).isEqualByComparingTo("7726.00");
        assertThat(figure.refund()).isEqualByComparingTo("1056.00");
        assertThat(figure.coFinancing()).isEqualByComparingTo("3560.20");
        assertThat(figure.net()).isEqualByComparingTo("5144.20");
        assertThat(figure.netPerFullTimePerson()).isEqualByComparingTo("30284.40");
    }

    @Test
    void aCofinancedAmountWithoutAShareIsNobodysPrice() {
        String line = line("A-dagpenge", "01-01-2030;", "", ";5086,00;;;S-2;NY;2030-02-01T01:00:00");
        RegisterFigure figure = figure("A-dagpenge mv.", "2030M01", line);

        assertThat(figure.gross()).isEqualByComparingTo("5086.00");
        assertThat(figure.net()).isEqualByComparingTo("0.00");
        assertThat(figure.netPerFullTimePerson()).isNull();
    }

    @Test
    void aPriceNeedsEveryMonthAndItsAmounts() {
        String january = line("KTH", "01-01-2030;", "", ";3100,00;0;0,00;S-1;NY;2030-02-01T01:00:00");
        String february = line("KTH", "01-01-2030;", "", ";2800,00;0;0,00;S-1;ÆNDR;2030-03-01T01:00:00");
        CalculatedSpells known =
                calculated(List.of(SpellFile.of("2030-01", 1, january), SpellFile.of("2030-02", 2, february)));

        assertThat(known.price(period("2030M01"), SOCIAL)).hasValue(new BigDecimal("36500.00"));
        assertThat(known.price(period("2030M02"), SOCIAL)).hasValue(new BigDecimal("36500.00"));
        assertThat(known.price(period("2030Q1"), SOCIAL)).isEmpty();

        CalculatedSpells unpaid = calculated(List.of(
                SpellFile.of("2030-01", 1, january),
                SpellFile.of("2030-02", 2, february.replace("2800,00;0;0,00", ";;"))));
        assertThat(unpaid.price(period("2030M01"), SOCIAL)).isPresent();
        assertThat(unpaid.price(period("2030M02"), SOCIAL)).isEmpty();
        for (CalculatedSpells spells : List.of(known, unpaid)) {
            for (String token : List.of("2030M01", "2030M02", "2030Q1")) {
                assertThat(spells.groups(period(token)))
                        .filteredOn(figure -> figure.group().equals(SOCIAL))
                        .extracting(RegisterFigure::netPerFullTimePerson)
                        .containsExactly(spells.price(period(token), SOCIAL).orElse(null));
            }
        }
        assertThat(unpaid.checks(period("2030M02")))
                .filteredOn(check -> check.id().equals("spells.without-amount"))
                .singleElement()
                .satisfies(check -> assertThat(check.found()).isEqualTo("1"));
    }

    /** Section 17: the twelve months up to February 2032 hold a leap day, those up to January do not. */
    @Test
    void thePriceIsOfTheYearThatEndsWithThePeriod() {
        String january = line("KTH", "01-01-2032;", "", ";3100,00;0;0,00;S-1;NY;2032-02-01T01:00:00");
        String february = line("KTH", "01-01-2032;", "", ";2900,00;0;0,00;S-1;ÆNDR;2032-03-01T01:00:00");
        CalculatedSpells known =
                calculated(List.of(SpellFile.of("2032-01", 1, january), SpellFile.of("2032-02", 2, february)));

        assertThat(known.price(period("2032M01"), SOCIAL)).hasValue(new BigDecimal("36500.00"));
        assertThat(known.price(period("2032M02"), SOCIAL)).hasValue(new BigDecimal("36600.00"));
    }

    @Test
    void aDeletedCaseIsGoneAndMayComeBack() {
        String first = line("KTH", "01-01-2030;", "", ";3100,00;0;0,00;S-1;NY;2030-02-01T01:00:00");
        String gone = first.replace("NY;2030-02-01", "SLET;2030-02-02");
        String back = first.replace("NY;2030-02-01", "NY;2030-02-03").replace("3100,00", "3000,00");

        assertThat(figure(SOCIAL, "2030M01", first, gone))
                .extracting(RegisterFigure::fullTimePersons, RegisterFigure::gross)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("0.00"));
        assertThat(figure(SOCIAL, "2030M01", back, gone, first))
                .extracting(RegisterFigure::fullTimePersons, RegisterFigure::gross)
                .containsExactly(new BigDecimal("1.00"), new BigDecimal("3000.00"));
    }

    @Test
    void partTimeAndCategoriesAreTold() {
        CalculatedSpells known = calculated(List.of(SpellFile.of(
                "2030-01",
                1,
                line("KTH", "01-01-2030;20-01-2030", "", "Jobparat;;;;S-1;NY;2030-02-01T01:00:00"),
                line("KTH", "11-01-2030;31-01-2030", "18,50", "Aktivitetsparat;;;;S-2;NY;2030-02-01T01:00:00"),
                line("KTH", "01-01-2030;31-01-2030", "37", "Jobparat;;;;S-3;NY;2030-02-01T01:00:00")
                        .replace("6101901234", "6101901235"))));

        assertThat(known.hours(period("2030M01")))
                .filteredOn(figure -> figure.group().equals(SOCIAL))
                .containsExactly(new HoursFigure(
                        SOCIAL,
                        2,
                        1,
                        List.of(
                                new CategoryFigure("Aktivitetsparat", new BigDecimal("0.18"), 1),
                                new CategoryFigure("Jobparat", new BigDecimal("1.65"), 2))));
        assertThat(known.benefits(period("2030M01")))
                .singleElement()
                .extracting(BenefitFigure::group, BenefitFigure::inTotal, BenefitFigure::mostCitizens)
                .containsExactly(SOCIAL, true, 2);
        assertThat(known.weightedByHours()).isTrue();
    }

    @Test
    void onlyDeliveredMonthsAreKnown() {
        CalculatedSpells known = calculated(
                List.of(SpellFile.of("2030-01", 1, line("KTH", "01-11-2029;", "", ";;;;S-1;NY;2030-02-01T01:00:00"))));

        assertThat(known.months()).containsExactly(period("2030M01"));
        assertThat(known.groups(period("2029M12"))).isEmpty();
        assertThat(known.groups(period("2030M02"))).isEmpty();
        assertThat(known.groups(period("2030Q1")).get(0).fullTimePersons()).isEqualByComparingTo("0.34");
        assertThat(known.groups(period("2030M01")).get(0).preliminary()).isTrue();
    }

    @Test
    void anIndependentRecomputationAgreesInPersonsAndOre() {
        long seed = Long.getLong("seed", 20300101L);
        int populated = 0;
        for (int i = 0; i < REGISTERS; i++) {
            List<SpellFile> files = new RandomSpells(seed + i).files(3, 12);
            CalculatedSpells known = calculated(files);
            PlainSpells plain = new PlainSpells(files);
            Period period = period(PERIODS.get(i % PERIODS.size()));
            assertThat(known.groups(period)).hasSize(4);
            populated += known.hours(period).get(0).citizens() > 0 ? 1 : 0;
            for (RegisterFigure found : known.groups(period)) {
                assertThat(new PlainRegister.Group(
                                found.fullTimePersons(),
                                found.gross(),
                                found.refund(),
                                found.coFinancing(),
                                found.net()))
                        .as("seed %d, %s, %s", seed + i, period, found.group())
                        .isEqualTo(plain.group(found.group(), period.start(), period.end()));
            }
        }
        assertThat(populated).isGreaterThan(REGISTERS / 2);
    }
}
