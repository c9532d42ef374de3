package dk.jobregnskab.report.internal.workbook;

import static dk.jobregnskab.report.internal.workbook.Lines.period;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.report.internal.RegisterModel;
import dk.jobregnskab.report.internal.RegisterModel.BenefitRow;
import dk.jobregnskab.report.internal.RegisterModel.CategoryRow;
import dk.jobregnskab.report.internal.RegisterModel.Counting;
import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import dk.jobregnskab.report.internal.RegisterModel.PartTimeRow;
import dk.jobregnskab.report.internal.RegisterModel.Reconciliation;
import dk.jobregnskab.report.internal.RegisterModel.RevisionRow;
import dk.jobregnskab.report.internal.RegisterModel.StepRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Our own register as a workbook shows it, constructed: 2018 and the first months of 2019, the last three preliminary. */
final class Registers {

    private static final Period YEAR = period("2018QMAT04");
    private static final int MONTHS = 15;

    private Registers() {}

    static RegisterModel full() {
        return model(row -> false);
    }

    /** Sygedagpenge of two months, one benefit and one step are hidden, and a month of the total. */
    static RegisterModel hidden() {
        return model(row -> row.equals("Sygedagpenge mv. 2018M03")
                || row.equals("Sygedagpenge mv. 2018M04")
                || row.equals("Ydelsesgrupper i alt 2018M04")
                || row.startsWith("Revalidering")
                || row.startsWith("Sygedagpenge mv. 2018QMAT04")
                || row.startsWith("2000"));
    }

    /** From spells: with hours, and neither steps nor revisions; part-time work of one group is hidden, and two categories of another. */
    static RegisterModel ofSpells() {
        RegisterModel refunds = full();
        return new RegisterModel(
                true,
                true,
                "Konstrueret: Egen opgørelse af ydelsesforløb, med timevægt: 2.655 fuldtidspersoner på midlertidige ydelser i Ballerup i"
                        + " december 2018.",
                refunds.months(),
                refunds.benefits(),
                List.of(),
                List.of(
                        new PartTimeRow("A-dagpenge mv.", 812, 97, false, true),
                        new PartTimeRow("Sygedagpenge mv.", 640, null, false, true),
                        new PartTimeRow("Kontanthjælp mv.", 0, 0, false, true)),
                List.of(
                        category("A-dagpenge mv.", "", "700.43", "700.43"),
                        category("Sygedagpenge mv.", "Jobparat", null, "801.00"),
                        category("Sygedagpenge mv.", "Aktivitetsparat", null, "801.00"),
                        category("Kontanthjælp mv.", null, null, "0.00")),
                refunds.reconciliations(),
                List.of());
    }

    private static CategoryRow category(
            String group, @Nullable String category, @Nullable String persons, String ofGroup) {
        return new CategoryRow(
                group,
                category,
                persons == null ? null : new BigDecimal(persons),
                new BigDecimal(ofGroup),
                false,
                true);
    }

    private static RegisterModel model(Predicate<String> hidden) {
        return new RegisterModel(
                false,
                true,
                "Konstrueret: Egen opgørelse af Ydelsesrefusion, uden timevægt: 2.655 fuldtidspersoner på midlertidige ydelser i Ballerup"
                        + " i december 2018; nettoudgift 98.400 kr. pr. fuldtidsperson pr. år (løbende priser, før"
                        + " udligning).",
                months(hidden),
                List.of(
                        benefit("A-dagpenge", "A-dagpenge mv.", Counting.GROUP, 700, hidden),
                        benefit("Kontanthjælp", "Kontanthjælp mv.", Counting.GROUP, 1100, hidden),
                        benefit("Revalidering", "Kontanthjælp mv.", Counting.GROUP, 3, hidden),
                        benefit("Ledighedsydelse", "", Counting.ONLY_TOTAL, 90, hidden),
                        benefit("Førtidspension", "", Counting.PERMANENT, 1200, hidden)),
                List.of(step(8000, false, 1500, hidden), step(2000, false, 3, hidden), step(7000, true, 600, hidden)),
                List.of(),
                List.of(),
                List.of(
                        reconciliation(BenefitGroups.TOTAL, 2670, "2655.20", hidden),
                        reconciliation("A-dagpenge mv.", 690, "712.43", hidden),
                        reconciliation("Sygedagpenge mv.", 820, "801.00", hidden),
                        reconciliation("Kontanthjælp mv.", 1160, null, hidden)),
                revisions(hidden));
    }

    private static Period month(int index) {
        return period(String.format(Locale.ROOT, "%dM%02d", 2018 + index / 12, index % 12 + 1));
    }

    private static boolean isPreliminary(int month) {
        return month >= MONTHS - 3;
    }

    private static FigureRow row(Period period, String name, int persons, boolean preliminary, boolean hidden) {
        BigDecimal count = BigDecimal.valueOf(persons * 100L + 43, 2);
        BigDecimal gross = BigDecimal.valueOf(persons * 1_500_000L, 2);
        BigDecimal half = BigDecimal.valueOf(persons * 750_000L, 2);
        RegisterFigure figure = new RegisterFigure(
                name, count, gross, half, BigDecimal.ZERO, half, price(period, half, count), preliminary);
        return new FigureRow(period, name, hidden ? null : figure, preliminary, true);
    }

    private static BigDecimal price(Period period, BigDecimal net, BigDecimal persons) {
        return net.multiply(BigDecimal.valueOf(period.daysOfTheYear()))
                .divide(persons.multiply(BigDecimal.valueOf(period.days())), 2, RoundingMode.HALF_UP);
    }

    private static List<FigureRow> months(Predicate<String> hidden) {
        List<FigureRow> rows = new ArrayList<>();
        int persons = 2700;
        for (String group : BenefitGroups.ALL) {
            for (int i = 0; i < MONTHS; i++) {
                rows.add(row(
                        month(i),
                        group,
                        persons - i * 5 + i % 4 * 9,
                        isPreliminary(i),
                        hidden.test(group + " " + month(i))));
            }
            persons = persons == 2700 ? 700 : persons + 150;
        }
        return rows;
    }

    private static BenefitRow benefit(
            String name, String group, Counting counting, int persons, Predicate<String> hidden) {
        return new BenefitRow(group, counting, row(YEAR, name, persons, false, hidden.test(name)));
    }

    private static StepRow step(int percent, boolean cofinanced, int persons, Predicate<String> hidden) {
        return new StepRow(
                percent,
                cofinanced,
                row(YEAR, BenefitGroups.TOTAL, persons, false, hidden.test(String.valueOf(percent))));
    }

    private static Reconciliation reconciliation(
            String group, int ministry, @Nullable String own, Predicate<String> hidden) {
        boolean isHidden = hidden.test(group + " " + YEAR);
        return new Reconciliation(
                group,
                ministry,
                own == null || isHidden ? null : new BigDecimal(own),
                isHidden,
                false,
                true,
                "Afrunding: ministeriets antal er afrundet til nærmeste 10 og kan være op til 5 fra det rigtige.");
    }

    private static List<RevisionRow> revisions(Predicate<String> hidden) {
        List<RevisionRow> rows = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            boolean isHidden = hidden.test("Ydelsesgrupper i alt " + month(i));
            BigDecimal first = isHidden ? null : BigDecimal.valueOf(265000L - i * 700L, 2);
            boolean revised = i + 1 < MONTHS;
            BigDecimal now = first == null || !revised ? first : first.add(new BigDecimal("31.25"));
            rows.add(new RevisionRow(
                    month(i),
                    Instant.parse("2018-02-20T11:00:00Z").plusSeconds(i * 2_592_000L),
                    1,
                    first,
                    Arrays.asList(
                            i + 1 < MONTHS ? now : null, i + 2 < MONTHS ? now : null, i + 3 < MONTHS ? now : null),
                    now,
                    i == 0 || isHidden ? null : BigDecimal.valueOf(265700L - i * 700L, 2),
                    first,
                    now,
                    revised,
                    isHidden,
                    isPreliminary(i),
                    true));
        }
        return rows;
    }
}
