package dk.jobregnskab.development.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.development.Extreme;
import dk.jobregnskab.development.Part;
import dk.jobregnskab.development.Point;
import dk.jobregnskab.development.Since;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Formulas 23.1 to 23.9 on series of a few months. */
class CalculatedDevelopmentTest {

    private static final Municipalities ALL = Municipalities.load();
    private static final Municipality BALLERUP = ALL.get("151");

    private static Development between(ObservedSeries series, String from, String to, EventRow... events) {
        return new CalculatedDevelopment(
                        series, new Places(BALLERUP, List.of(ALL.get("163")), ALL.all()), List.of(events), List.of())
                .between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static AreaChange area(Development development, String code) {
        return development.areas().stream()
                .filter(area -> code.equals(area.area().code()))
                .findFirst()
                .orElseThrow();
    }

    private static EventRow event(String name, String from, String to, String breaks) {
        return new EventRow(
                Period.parse("2022M01").orElseThrow(),
                name,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "reform",
                "Lov",
                breaks);
    }

    private static String reason(AreaChange area) {
        return Optional.ofNullable(area.reason()).map(Wording::english).orElse("");
    }

    @Test
    void theChangeIsThatOfTheRecord_23_2() {
        AreaChange own = between(
                        SmallSeries.months("2022M01", 3)
                                .area("151", "4346 4400 4459")
                                .observed(),
                        "2022-01-31",
                        "2022-03-01")
                .own();

        assertThat(own.base()).isEqualTo("4346");
        assertThat(own.value()).isEqualTo("4459");
        assertThat(own.change()).isEqualTo("113");
        assertThat(own.changePct()).isEqualTo("2.60");
        assertThat(own.reason()).isNull();
    }

    @Test
    void theNewestPeriodThatBeginsOnOrBeforeTheDateIsUsedAndNamed_23_1() {
        Development development = between(
                SmallSeries.months("2022M01", 4).area("151", "1 2 3 4").observedWithout("2022M03"),
                "2022-02-01",
                "2022-03-15");

        assertThat(Objects.requireNonNull(development.baseObservation()).token())
                .isEqualTo("2022M02");
        assertThat(Objects.requireNonNull(development.valueObservation()).token())
                .as("March was skipped")
                .isEqualTo("2022M02");
        assertThat(development.notes())
                .extracting(Wording::english)
                .contains("For 15 March 2022, February 2022 is used, the newest observation before.")
                .noneMatch(note -> note.contains("For 1 February 2022"));
        assertThat(development.notes())
                .extracting(Wording::danish)
                .contains("For 15. marts 2022 er brugt februar 2022, den nyeste observation før.");
    }

    @Test
    void oneObservationForBothDatesIsNoChangeOfZero_23_2() {
        AreaChange own = between(
                        SmallSeries.months("2022M01", 1).area("151", "700").observed(), "2022-01-05", "2024-01-05")
                .own();

        assertThat(own.base()).isEqualTo("700");
        assertThat(own.value()).isEqualTo("700");
        assertThat(own.change()).isNull();
        assertThat(own.changePct()).isNull();
        assertThat(own.order()).isNull();
        assertThat(own.sentence().danish())
                .isEqualTo(
                        "Ændringen i antallet af ledige i Ballerup er ukendt: begge datoer hører til samme observation, "
                                + "januar 2022. For januar 2022 er tallet 700.");
    }

    @Test
    void aDateBeforeAllDataIsUnknownAndWhatIsKnownStays_23_7() {
        Development development =
                between(SmallSeries.months("2022M01", 2).area("151", "10 12").observed(), "2021-12-31", "2022-02-28");
        AreaChange own = development.own();

        assertThat(development.baseObservation()).isNull();
        assertThat(own.base()).isNull();
        assertThat(own.value()).isEqualTo("12");
        assertThat(own.change()).isNull();
        assertThat(reason(own)).isEqualTo("the series begins only with January 2022");
        assertThat(development.notes())
                .extracting(Wording::danish)
                .contains(
                        "Der er ingen observation på eller før 31. december 2021: serien begynder først med januar 2022.");
        assertThat(between(SmallSeries.months("2022M01", 2).area("151", "10 12").observed(), "2020-01-01", "2021-01-01")
                        .own()
                        .sentence()
                        .english())
                .isEqualTo(
                        "The change in the number of unemployed in Ballerup is unknown: the series begins only with January 2022.");
    }

    @Test
    void whyAnAreaIsUnknownIsSaidInTheOrderOf_23_7() {
        ObservedSeries series = SmallSeries.months("2022M01", 4)
                .area("151", "- 5 6 7")
                .area("000", "4 5 - -")
                .area("163", "1 - - 4")
                .area("101", "1 2 3 -")
                .observed();

        Development whole = between(series, "2022-01-01", "2022-04-01");
        assertThat(reason(whole.own())).isEqualTo("the area's figures begin only with February 2022");
        assertThat(reason(whole.country())).isEqualTo("the area's figures end with February 2022");
        assertThat(reason(area(whole, "163"))).isEmpty();
        assertThat(reason(area(whole, "400"))).isEqualTo("the series has no figures for the area");
        assertThat(reason(area(between(series, "2022-02-01", "2022-04-01"), "163")))
                .isEqualTo("the figure for February 2022 is hidden or missing at the source");
        assertThat(reason(whole.areas(Area.Kind.LANDSDEL).get(0)))
                .isEqualTo("the figure for January 2022 is unknown for 12 of 13 municipalities");
    }

    @Test
    void aBaseOfZeroHasAChangeAndNoPercentage_23_2() {
        AreaChange own = between(
                        SmallSeries.months("2022M01", 2).area("151", "0 5").observed(), "2022-01-01", "2022-02-01")
                .own();

        assertThat(own.change()).isEqualTo("5");
        assertThat(own.changePct()).isNull();
        assertThat(own.order()).isNull();
        assertThat(own.sentence().danish())
                .isEqualTo(
                        "Siden januar 2022 er antallet af ledige i Ballerup steget med 5, fra 0 til 5 i februar 2022. "
                                + "Ændringen i pct. kan ikke regnes, når udgangspunktet ikke er over 0.");
    }

    @Test
    void equalPercentagesShareAnOrderAndRoundedOnesDoNot_23_3() {
        Development development = between(
                SmallSeries.months("2022M01", 2)
                        .area("101", "100 90")
                        .area("147", "50 50")
                        .area("151", "300 300")
                        .area("153", "100000 100001")
                        .area("155", "0 3")
                        .area("000", "1000 900")
                        .observed(),
                "2022-01-01",
                "2022-02-01");

        assertThat(area(development, "101").order()).isEqualTo(1);
        assertThat(area(development, "147").order()).isEqualTo(2);
        assertThat(development.own().order()).isEqualTo(2);
        assertThat(area(development, "153").changePct()).isEqualTo("0.00");
        assertThat(area(development, "153").order()).isEqualTo(4);
        assertThat(area(development, "155").order()).isNull();
        assertThat(development.own().orderOf()).isEqualTo(4);
        assertThat(development.country().order()).isNull();
    }

    @Test
    void regionAndLandsdelAreTheSumOfTheirMunicipalities_23_7() {
        SmallSeries small = SmallSeries.months("2022M01", 2);
        long inRegion = 0;
        for (Municipality one : ALL.all()) {
            small.area(one.code(), "10 11");
            inRegion += one.region().equals(BALLERUP.region()) ? 1 : 0;
        }
        AreaChange region = between(small.observed(), "2022-01-01", "2022-02-01")
                .areas(Area.Kind.REGION)
                .get(0);

        assertThat(region.area()).isEqualTo(new Area(null, "Region Hovedstaden"));
        assertThat(region.base()).isEqualByComparingTo(BigDecimal.valueOf(10 * inRegion));
        assertThat(region.change()).isEqualByComparingTo(BigDecimal.valueOf(inRegion));
        assertThat(region.changePct()).isEqualTo("10.00");
        assertThat(region.sentence().danish()).contains("i Region Hovedstaden (egen beregning) steget med");
    }

    @Test
    void percentagesAreNeverAddedUp_23_7() {
        Development development = between(
                SmallSeries.months("2022M01", 2)
                        .percentage()
                        .area("151", "3.3 3.1")
                        .area("000", "2.9 3")
                        .observed(),
                "2022-01-01",
                "2022-02-01");

        assertThat(development.own().change()).isEqualTo("-0.2");
        assertThat(development.own().sentence().danish())
                .isEqualTo(
                        "Siden januar 2022 er »Ledige pct.« i Ballerup faldet med 0,2 procentpoint, fra 3,3 pct. til 3,1 pct. i februar 2022.");
        assertThat(reason(development.areas(Area.Kind.REGION).get(0)))
                .isEqualTo("percentages and averages cannot be added up");
    }

    @Test
    void indexAndExtremesGoOverAllObservationsAndShowWhatWasSkipped_23_4() {
        AreaChange own = between(
                        SmallSeries.months("2022M01", 6)
                                .area("151", "100 150 - 60 60 110")
                                .observedWithout("2022M03"),
                        "2022-01-01",
                        "2022-06-01")
                .own();

        assertThat(own.points())
                .extracting(point -> point.period().token())
                .hasSize(6)
                .contains("2022M03");
        assertThat(own.points().get(2)).extracting(Point::value, Point::index).containsOnlyNulls();
        assertThat(own.points()).extracting(Point::index).contains(new BigDecimal("100.00"), new BigDecimal("150.00"));
        Extreme highest = Objects.requireNonNull(own.highest());
        assertThat(highest.period().token()).isEqualTo("2022M02");
        assertThat(highest.regainedPct()).isEqualTo("80.0");
        Extreme lowest = Objects.requireNonNull(own.lowest());
        assertThat(lowest.period().token()).as("of equal ones the first").isEqualTo("2022M04");
        assertThat(lowest.regainedPct()).isEqualTo("125.0");
    }

    @Test
    void partsAddTheirPointsAndWhatNoPartHoldsIsTheRest_23_5() {
        AreaChange own = between(
                        SmallSeries.months("2022M01", 2)
                                .area("151", "200 210")
                                .part("A-dagpenge", "151", "150 145")
                                .part("Kontanthjælp", "151", "40 50")
                                .observed(),
                        "2022-01-01",
                        "2022-02-01")
                .own();

        assertThat(own.parts())
                .extracting(part -> part.name().danish() + " " + part.change() + " " + part.points())
                .containsExactly("A-dagpenge -5 -2.50", "Kontanthjælp 10 5.00", "Øvrige 5 2.50");
        assertThat(own.changePct()).isEqualTo("5.00");
    }

    @Test
    void aSuppressedPartIsNotWorkedOutFromTheRest_23_5() {
        List<Part> parts = between(
                        SmallSeries.months("2022M01", 2)
                                .area("151", "20 21")
                                .part("A-dagpenge", "151", "18 19")
                                .part("Kontanthjælp", "151", "- -")
                                .observed(),
                        "2022-01-01",
                        "2022-02-01")
                .own()
                .parts();

        assertThat(parts).hasSize(2);
        assertThat(parts.get(1))
                .extracting(Part::base, Part::change, Part::points)
                .containsOnlyNulls();
    }

    @Test
    void lowestSinceLooksNoFurtherThanTheSeriesIsUnbroken_23_6() {
        ObservedSeries series =
                SmallSeries.months("2022M01", 7).area("151", "5 - 9 9 8 9 8").observed();

        assertThat(since(series, "2022-07-01")).isEqualTo("lowest since 2022M05, known from 2022M03");
        assertThat(since(series, "2022-06-01")).isEqualTo("highest since 2022M04, known from 2022M03");
        assertThat(since(series, "2022-05-01")).isEqualTo("lowest since -, known from 2022M03");
        assertThat(since(series, "2022-04-01")).as("as the one before").isEqualTo("nothing");
        assertThat(since(series, "2022-03-01")).as("nothing is known before").isEqualTo("nothing");
        assertThat(since(series, "2022-07-01", event("brud", "2022-05-01", "2022-05-01", "y25i01")))
                .isEqualTo("lowest since 2022M05, known from 2022M05");
        assertThat(since(series, "2022-07-01", event("brud", "2022-06-01", "2022-06-01", "y25i01")))
                .isEqualTo("nothing");
    }

    private static String since(ObservedSeries series, String to, EventRow... events) {
        Since since = between(series, "2022-01-01", to, events).own().since();
        return since == null
                ? "nothing"
                : (since.lowest() ? "lowest" : "highest") + " since "
                        + (since.period() == null ? "-" : since.period().token()) + ", known from "
                        + since.knownFrom().token();
    }

    @Test
    void anEventThatBreaksTheSeriesOrAPartIsSaidInWords_23_9() {
        ObservedSeries series = SmallSeries.months("2025M05", 4)
                .area("151", "10 11 12 13")
                .part("Kontanthjælp", "151", "1 2 3 4")
                .observed();
        EventRow reform = event("Kontanthjælpsreformen", "2025-07-01", "2025-07-01", "y36a02| kontanthjælp ");
        EventRow lockdown = event("Nedlukning", "2025-05-10", "2025-05-20", "");

        Development crossing = between(series, "2025-06-30", "2025-07-01", reform, lockdown);
        assertThat(crossing.broken()).isTrue();
        assertThat(crossing.events()).singleElement().satisfies(event -> {
            assertThat(event.breaksSeries()).isTrue();
            assertThat(event.breaks()).containsExactly("y36a02", "kontanthjælp");
            assertThat(Objects.requireNonNull(event.firstObservation()).token()).isEqualTo("2025M07");
        });
        assertThat(crossing.notes())
                .extracting(Wording::danish)
                .contains(
                        "Sammenligningen krydser et brud i serien eller en del af den, 1. juli 2025: Kontanthjælpsreformen."
                                + " Kilde: Lov. Tallene kan ikke sammenlignes direkte.");

        Development after = between(series, "2025-07-01", "2025-08-01", reform, lockdown);
        assertThat(after.broken()).isFalse();
        assertThat(after.events()).as("marked all the same").hasSize(1);
        Development before = between(series, "2025-05-01", "2025-06-01", reform, lockdown);
        assertThat(before.events()).extracting("name").containsExactly("Nedlukning");
        assertThat(before.broken()).isFalse();
    }

    @Test
    void theRegisterIsUnknownElsewhereAndHasNoOrder_23_7() {
        Development development = between(
                SmallSeries.months("2022M01", 2)
                        .area("151", "10 11")
                        .onlyHere(Reasons.HOME_ONLY)
                        .preliminary()
                        .observed(),
                "2022-01-01",
                "2022-02-01");

        assertThat(development.own().change()).isEqualTo("1");
        assertThat(development.own().order()).isNull();
        assertThat(development.areas().stream().skip(1)).allSatisfy(area -> assertThat(reason(area))
                .isEqualTo("the register is complete for the home municipality only"));
        assertThat(development.preliminary()).isTrue();
        assertThat(development.notes()).extracting(Wording::english).anyMatch(note -> note.contains("is preliminary"));
    }

    @Test
    void theAreasStandInTheirOrderAndEachOnce() {
        Development development =
                between(SmallSeries.months("2022M01", 2).area("151", "10 11").observed(), "2022-01-01", "2022-02-01");

        assertThat(development.areas())
                .extracting(AreaChange::kind)
                .startsWith(
                        Area.Kind.OWN,
                        Area.Kind.COUNTRY,
                        Area.Kind.REGION,
                        Area.Kind.LANDSDEL,
                        Area.Kind.NEIGHBOUR,
                        Area.Kind.MUNICIPALITY);
        assertThat(development.areas()).hasSize(98 + 3);
        assertThat(development.withoutOthers().areas()).hasSize(5);
        assertThat(development.country().area()).isEqualTo(new Area("000", "Hele landet"));
    }
}
