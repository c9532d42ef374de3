package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.Extreme;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Part;
import dk.jobregnskab.development.Point;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.development.Since;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons of two dates: a published series with a hidden month, an event that breaks it and a goal; and the own register. */
final class Comparisons {

    private static final Wording HIDDEN =
            new Wording("tallet for juli 2026 er skjult eller mangler hos kilden", "the figure is hidden or missing");
    private static final Wording HOME_ONLY = new Wording(
            "registeret er kun komplet for kommunen selv", "the register is complete for the home municipality only");

    private Comparisons() {}

    static Development published() {
        List<ObservationPeriod> months = months();
        List<@Nullable BigDecimal> own = new ArrayList<>();
        List<@Nullable BigDecimal> country = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            own.add(i == 5 ? null : BigDecimal.valueOf(900 + i * 4L - i % 3 * 20L));
            country.add(BigDecimal.valueOf(87_133 + i * 185L));
        }
        AreaChange ballerup = change(
                new Area("151", "Ballerup"),
                Area.Kind.OWN,
                months,
                own,
                50,
                null,
                new Since(false, months.get(18), months.get(0)),
                List.of(
                        part("A-dagpenge", "700", "760", "900"),
                        new Part(new Wording("Kontanthjælp", "Kontanthjælp"), null, null, null, null, null)));
        return development(
                "y25i01",
                new Wording("ledige", "unemployed"),
                new Wording("offentliggjort: STAR, Jobindsats, tabel y25i01", "published: STAR, table y25i01"),
                months,
                List.of(
                        ballerup,
                        change(
                                new Area("000", "Hele landet"),
                                Area.Kind.COUNTRY,
                                months,
                                country,
                                null,
                                null,
                                null,
                                List.of()),
                        unknown(new Area(null, "Region Hovedstaden"), Area.Kind.REGION, HIDDEN, months),
                        unknown(new Area("163", "Herlev"), Area.Kind.NEIGHBOUR, HIDDEN, months)),
                events(months),
                List.of(target(months)));
    }

    static Development ofRegister() {
        List<ObservationPeriod> weeks = new ArrayList<>();
        List<@Nullable BigDecimal> persons = new ArrayList<>();
        for (int i = 0; i < 53; i++) {
            weeks.add(ObservationPeriod.ofWeek(LocalDate.of(2025, 7, 28).plusWeeks(i)));
            persons.add(BigDecimal.valueOf(2000 + i % 7 * 3L));
        }
        return development(
                Series.REGISTER,
                new Wording("personer på ydelse", "people on benefits"),
                new Wording("kommunens eget register", "the municipality's own register"),
                weeks,
                List.of(
                        change(
                                new Area("151", "Ballerup"),
                                Area.Kind.OWN,
                                weeks,
                                persons,
                                null,
                                null,
                                null,
                                List.of(part("A-dagpenge mv.", "700", "760", "2000"))),
                        unknown(new Area("000", "Hele landet"), Area.Kind.COUNTRY, HOME_ONLY, List.of()),
                        unknown(new Area("163", "Herlev"), Area.Kind.NEIGHBOUR, HOME_ONLY, List.of())),
                List.of(),
                List.of());
    }

    /** A date before all data: everything is unknown, and says so. */
    static Development unknown() {
        Wording why = new Wording("serien begynder først med januar 2007", "the series begins only with January 2007");
        Development known = published();
        return new Development(
                LocalDate.of(1999, 1, 1),
                known.to(),
                known.series(),
                null,
                known.valueObservation(),
                false,
                false,
                List.of(
                        unknown(new Area("151", "Ballerup"), Area.Kind.OWN, why, List.of()),
                        unknown(new Area("000", "Hele landet"), Area.Kind.COUNTRY, why, List.of())),
                List.of(),
                List.of(),
                known.notes(),
                List.of(sentence(null, why), sentence(null, why)));
    }

    private static List<ObservationPeriod> months() {
        List<ObservationPeriod> months = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            LocalDate day = LocalDate.of(2024, 7, 1).plusMonths(i);
            months.add(ObservationPeriod.of(new Period(Period.Type.MONTH, day.getYear(), day.getMonthValue())));
        }
        return months;
    }

    private static Development development(
            String table,
            Wording counted,
            Wording basis,
            List<ObservationPeriod> periods,
            List<AreaChange> areas,
            List<Event> events,
            List<TargetAnswer> targets) {
        ObservationPeriod last = periods.get(periods.size() - 1);
        return new Development(
                periods.get(0).start(),
                last.start(),
                new Series(
                        table,
                        "Ledige i alt",
                        "month",
                        false,
                        counted,
                        new Wording("antallet af " + counted.danish(), "the number of " + counted.english()),
                        basis,
                        table.equals(Series.REGISTER)),
                periods.get(0),
                last,
                false,
                false,
                areas,
                events,
                targets,
                List.of(
                        new Wording(
                                "For 1. juli 2024 er brugt "
                                        + periods.get(0).name().danish() + ".",
                                "For 1 July 2024, " + periods.get(0).name().english() + " is used."),
                        new Wording(
                                "Der er ingen sammenlignelige kommuner.", "There are no comparable municipalities.")),
                List.of(areas.get(0).sentence(), areas.get(1).sentence()));
    }

    private static AreaChange change(
            Area area,
            Area.Kind kind,
            List<ObservationPeriod> periods,
            List<@Nullable BigDecimal> values,
            @Nullable Integer order,
            @Nullable Wording reason,
            @Nullable Since since,
            List<Part> parts) {
        BigDecimal base = values.get(0);
        BigDecimal value = values.get(values.size() - 1);
        if (base == null || value == null) {
            throw new IllegalArgumentException("both ends must be known");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal one = values.get(i);
            points.add(new Point(periods.get(i), one, one == null ? null : share(one, base)));
        }
        BigDecimal change = value.subtract(base);
        return new AreaChange(
                area,
                kind,
                base,
                value,
                change,
                share(change, base),
                order,
                order == null ? null : Integer.valueOf(96),
                reason,
                points,
                parts,
                new Extreme(periods.get(9), BigDecimal.valueOf(base.longValue() + 100), new BigDecimal("20.0")),
                new Extreme(periods.get(2), BigDecimal.valueOf(base.longValue() - 32), new BigDecimal("250.0")),
                since,
                sentence(change, new Wording("", "")));
    }

    private static AreaChange unknown(Area area, Area.Kind kind, Wording reason, List<ObservationPeriod> periods) {
        return new AreaChange(
                area,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                reason,
                periods.stream().map(period -> new Point(period, null, null)).toList(),
                List.of(),
                null,
                null,
                null,
                sentence(null, reason));
    }

    private static Part part(String name, String base, String value, String whole) {
        BigDecimal change = new BigDecimal(value).subtract(new BigDecimal(base));
        return new Part(
                new Wording(name, name),
                new BigDecimal(base),
                new BigDecimal(value),
                change,
                share(change, new BigDecimal(base)),
                share(change, new BigDecimal(whole)));
    }

    private static Wording sentence(@Nullable BigDecimal change, Wording reason) {
        return change == null
                ? new Wording(
                        "Ændringen i antallet af ledige er ukendt: " + reason.danish() + ".",
                        "The change in the number of unemployed is unknown: " + reason.english() + ".")
                : new Wording("Antallet er steget med " + change + ".", "The number has risen by " + change + ".");
    }

    private static List<Event> events(List<ObservationPeriod> months) {
        return List.of(
                new Event(
                        "Kommunens strategi",
                        "strategi",
                        LocalDate.of(2023, 9, 1),
                        LocalDate.of(2024, 9, 30),
                        "Oplyst af kommunen",
                        List.of(),
                        false,
                        ObservationPeriod.of(new Period(Period.Type.MONTH, 2023, 9))),
                new Event(
                        "Kontanthjælpsreformen",
                        "reform",
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2025, 7, 1),
                        "Lov",
                        List.of("Kontanthjælp"),
                        true,
                        months.get(12)));
    }

    private static TargetAnswer target(List<ObservationPeriod> months) {
        List<TargetAnswer.LinePoint> line = new ArrayList<>();
        for (int i = 12; i < months.size(); i++) {
            line.add(new TargetAnswer.LinePoint(months.get(i), BigDecimal.valueOf(940_00 - i * 150L, 2)));
        }
        return new TargetAnswer(
                "Færre ledige om to år",
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2027, 7, 1),
                new BigDecimal("890"),
                line,
                months.get(24),
                new BigDecimal("996"),
                new BigDecimal("904.00"),
                false,
                new BigDecimal("92.00"),
                new Wording("Målet »Færre ledige om to år« er ikke på vej.", "The goal is not on the way."));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
