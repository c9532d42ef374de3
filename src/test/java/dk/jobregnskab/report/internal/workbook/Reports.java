package dk.jobregnskab.report.internal.workbook;

import static dk.jobregnskab.report.internal.workbook.Lines.line;
import static dk.jobregnskab.report.internal.workbook.Lines.period;
import static dk.jobregnskab.report.internal.workbook.Lines.rankOnly;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.report.Figures.MunicipalityName;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.RegisterModel;
import dk.jobregnskab.report.internal.ReportModel;
import dk.jobregnskab.report.internal.ReportModel.Assumption;
import dk.jobregnskab.report.internal.ReportModel.Change;
import dk.jobregnskab.report.internal.ReportModel.DevelopmentRow;
import dk.jobregnskab.report.internal.ReportModel.MunicipalityRow;
import dk.jobregnskab.report.internal.ReportModel.OpenRefusal;
import dk.jobregnskab.report.internal.ReportModel.SeriesRow;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Report models: Ballerup's published case among constructed municipalities, and editions that lack parts of it. */
public final class Reports {

    static final Instant CUT_OFF = Instant.parse("2019-11-20T11:00:00Z");
    private static final List<RankAt> RANKS = List.of(
            new RankAt(period("2017QMAT04"), 12, 1),
            new RankAt(period("2018QMAT02"), 6, 2),
            new RankAt(period("2018QMAT04"), 6, 2));

    private static final String PERSONS =
            "Ministeriet forventede 2.870 fuldtidspersoner på midlertidige ydelser i Ballerup; der var 2.670, altså 200"
                    + " færre (7,0 pct.).";

    private Reports() {}

    /** 98 municipalities, 4 periods, prices, two series, a refusal and a warning. */
    public static ReportModel full() {
        return new Builder().model();
    }

    public static ReportModel english() {
        Builder builder = new Builder();
        builder.language = Language.ENGLISH;
        return builder.model();
    }

    /** Nothing invented: the mark must be nowhere. */
    public static ReportModel published() {
        Builder builder = withRealBenchmark();
        builder.assumptions = Builder.assumptions(false);
        builder.register = RegisterModel.NONE;
        return builder.model();
    }

    /** Persons and amount are published, prices are rates; invented is only the register, whose sentence stands on Forside. */
    public static ReportModel realBenchmark() {
        Builder builder = withRealBenchmark();
        builder.priceBasis = "rates";
        builder.assumptions = Builder.assumptions(false);
        return builder.model();
    }

    /** The same with prices from the invented register, and without a published amount. */
    public static ReportModel registerPrices() {
        Builder builder = withRealBenchmark();
        builder.savings = builder.savings.stream().map(Builder::withoutAmount).toList();
        builder.headline = PERSONS + " Beregnet værdi (konstrueret): 11,2 mio. kr. (9,2–13,1).";
        return builder.model();
    }

    /** The same beside a published amount. */
    public static ReportModel registerPricesBesideAnAmount() {
        return withRealBenchmark().model();
    }

    private static Builder withRealBenchmark() {
        Builder builder = new Builder();
        builder.constructed = false;
        builder.changes = Builder.changes(false);
        builder.sources = Builder.sources(false);
        builder.comparisons = List.of(Comparisons.published());
        return builder;
    }

    /** No figure was there before. */
    public static ReportModel firstTime() {
        Builder builder = new Builder();
        builder.changes = builder.changes.subList(1, 2);
        return builder.model();
    }

    public static ReportModel onlyPrices() {
        Builder builder = new Builder();
        builder.withoutBenchmark();
        builder.series = List.of();
        return builder.model();
    }

    public static ReportModel onlySeries() {
        Builder builder = new Builder();
        builder.withoutBenchmark();
        builder.assumptions = List.of();
        return builder.model();
    }

    public static ReportModel onlyBenchmark() {
        Builder builder = new Builder();
        builder.comparisons = List.of();
        builder.register = RegisterModel.NONE;
        builder.savings = List.of();
        builder.assumptions = List.of();
        builder.series = List.of();
        builder.refusals = List.of();
        builder.changes = List.of();
        builder.checks = builder.checks.stream()
                .filter(check -> check.status() == Check.Status.OK)
                .toList();
        return builder.model();
    }

    /** One period and nothing but the overall list. */
    public static ReportModel onlyTotal() {
        Builder builder = new Builder();
        builder.benchmark = builder.benchmark.subList(0, 1);
        builder.savings = List.of(withoutParts(builder.savings.get(0)));
        builder.development = List.of(new DevelopmentRow(period("2018QMAT04"), builder.benchmark.get(0), true));
        builder.municipalities = List.of();
        builder.comparisons = List.of();
        builder.register = RegisterModel.NONE;
        builder.series = List.of();
        return builder.model();
    }

    private static Saving withoutParts(Saving total) {
        return new Saving(
                total.group(),
                total.difference(),
                total.publishedSaving(),
                total.publishedLow(),
                total.publishedHigh(),
                total.unitPrice(),
                total.unitPriceBasis(),
                null,
                null,
                null,
                null,
                total.saving(),
                total.savingBasis(),
                null);
    }

    /** Ranks of several periods, persons of none: what the press alone gives. */
    public static ReportModel onlyRanks() {
        Builder builder = new Builder();
        builder.withoutBenchmark();
        builder.benchmark = List.of(rankOnly(BenefitGroups.TOTAL, 2, 6));
        builder.development = RANKS.stream()
                .map(rank -> new DevelopmentRow(
                        rank.period(), rankOnly(BenefitGroups.TOTAL, rank.definitionVersion(), rank.rank()), true))
                .toList();
        builder.series = List.of();
        builder.assumptions = List.of();
        return builder.model();
    }

    /** Nothing at all. */
    public static ReportModel empty() {
        Builder builder = new Builder();
        builder.withoutBenchmark();
        builder.series = List.of();
        builder.assumptions = List.of();
        builder.checks = List.of();
        builder.sources = List.of();
        return builder.model();
    }

    /** Months of our own register alone. */
    public static ReportModel onlyRegister() {
        Builder builder = new Builder();
        builder.withoutBenchmark();
        builder.series = List.of();
        builder.assumptions = List.of();
        builder.register = Registers.full();
        return builder.model();
    }

    /** A comparison with a date before all data, and nothing else to compare. */
    public static ReportModel unknownDevelopment() {
        Builder builder = new Builder();
        builder.withoutBenchmark();
        builder.comparisons = List.of(Comparisons.unknown());
        builder.assumptions = List.of();
        return builder.model();
    }

    /** A register that is made of spells. */
    public static ReportModel ofSpells() {
        Builder builder = new Builder();
        builder.register = Registers.ofSpells();
        return builder.model();
    }

    /** A register with small counts. */
    public static ReportModel hiddenCells() {
        Builder builder = new Builder();
        builder.register = Registers.hidden();
        builder.changes = List.of(new Change(
                "Sygedagpenge mv.: nettoudgift, egen opgørelse", true, true, null, null, "kr.", "yr.csv", true));
        return builder.model();
    }

    /** Texts from files that try to be formulas, escapes and control codes. */
    public static ReportModel hostile() {
        Builder builder = new Builder();
        String evil = "=HYPERLINK(\"http://x\")\u0001 _x0041_ &P \uFFFF";
        builder.refusals = List.of(new OpenRefusal(evil, CUT_OFF, evil));
        builder.changes =
                List.of(new Change(evil, false, false, null, BigDecimal.ONE, "@SUM(A1)", "+cmd|' /C calc'!A0", false));
        builder.sources = List.of(new Source(
                "benchmark", "-2+3.csv", "=1+1", 1, "0".repeat(64), CUT_OFF, true, 1, 1, 0, 0, Map.of(), null));
        builder.news = List.of(evil, "x".repeat(400));
        builder.news = Stream.concat(
                        builder.news.stream(), Stream.generate(() -> "nyt").limit(40))
                .toList();
        return builder.model();
    }

    /** All of them, by name. */
    public static List<Named> all() {
        return List.of(
                new Named("full", full()),
                new Named("english", english()),
                new Named("published", published()),
                new Named("realBenchmark", realBenchmark()),
                new Named("registerPrices", registerPrices()),
                new Named("registerPricesBesideAnAmount", registerPricesBesideAnAmount()),
                new Named("onlyPrices", onlyPrices()),
                new Named("onlySeries", onlySeries()),
                new Named("onlyBenchmark", onlyBenchmark()),
                new Named("onlyTotal", onlyTotal()),
                new Named("onlyRanks", onlyRanks()),
                new Named("onlyRegister", onlyRegister()),
                new Named("unknownDevelopment", unknownDevelopment()),
                new Named("hiddenCells", hiddenCells()),
                new Named("ofSpells", ofSpells()),
                new Named("empty", empty()),
                new Named("hostile", hostile()));
    }

    /** A model and what it is called in test output. */
    public record Named(String name, ReportModel model) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final class Builder {
        private Language language = Language.DANISH;
        /** Of the ministry's figures; the register says itself what it is. */
        private boolean constructed = true;

        private String priceBasis = "register";
        private List<BenchmarkLine> benchmark = benchmark();
        private List<Saving> savings = savings();
        private String headline = PERSONS
                + " Offentliggjort besparelse: 12,5 mio. kr. i forhold til ministeriets forventning (2018-tal, før"
                + " udligning). Ballerup er nummer 6 af 98 (uændret siden 2018QMAT02).";
        private List<String> news = List.of("Ny benchmark: 2018QMAT04, modtaget 20. november 2019.");
        private List<OpenRefusal> refusals = List.of(new OpenRefusal(
                "y30r21_2018QMAT04_afkortet.csv", CUT_OFF, "filen slutter midt i en række; hent den igen"));
        private List<MunicipalityRow> municipalities = municipalities();
        private List<DevelopmentRow> development = development();
        private List<SeriesRow> series = series();
        private List<Development> comparisons = List.of(Comparisons.published(), Comparisons.ofRegister());
        private RegisterModel register = Registers.full();
        private List<Check> checks = checks();
        private List<Change> changes = changes(true);
        private List<Assumption> assumptions = assumptions(true);
        private List<Source> sources = sources(true);
        private List<String> leftOut = List.of("Budget: der er ikke indlæst et budget.");

        private void withoutBenchmark() {
            comparisons = List.of();
            register = RegisterModel.NONE;
            benchmark = List.of();
            savings = List.of();
            municipalities = List.of();
            development = List.of();
            refusals = List.of();
            changes = List.of();
        }

        private ReportModel model() {
            if (!constructed) {
                development = development.stream()
                        .map(row -> new DevelopmentRow(row.period(), row.line(), false))
                        .toList();
                municipalities = municipalities.stream()
                        .map(row -> new MunicipalityRow(row.code(), row.name(), row.region(), row.line(), false))
                        .toList();
            }
            boolean inventedRegister = register.constructed();
            savings = savings.stream().map(this::withBasis).toList();
            Set<String> ownPrices = savings.stream()
                    .filter(saving -> inventedRegister && "register".equals(saving.unitPriceBasis()))
                    .map(Saving::group)
                    .collect(Collectors.toSet());
            Set<String> lines =
                    constructed ? benchmark.stream().map(BenchmarkLine::group).collect(Collectors.toSet()) : Set.of();
            ConstructedFigures figuresConstructed =
                    ConstructedFigures.of(lines, lines, Set.of(), ownPrices, savings, Set.of(), inventedRegister);
            Figures figures = new Figures(
                    1,
                    new MunicipalityName("151", "Ballerup"),
                    period("2018QMAT04"),
                    "2019-11-20T12:00:00+01:00",
                    "3f1c".repeat(16),
                    constructed || inventedRegister,
                    benchmark,
                    null,
                    savings,
                    List.of(),
                    List.of(),
                    comparisons,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            return new ReportModel(
                    language,
                    figures,
                    headline,
                    news,
                    "Bedste placering i de indlæste perioder (siden 2017QMAT04).",
                    CUT_OFF,
                    CUT_OFF,
                    refusals,
                    municipalities,
                    development,
                    series,
                    register,
                    checks,
                    changes,
                    assumptions,
                    sources.stream().filter(this::isUsed).toList(),
                    figuresConstructed,
                    leftOut,
                    "0.1.0");
        }

        private boolean isUsed(Source source) {
            return !source.kind().equals("register") || !register.isEmpty();
        }

        private Saving withBasis(Saving saving) {
            return "register".equals(saving.unitPriceBasis())
                    ? with(saving, saving.publishedSaving(), priceBasis)
                    : saving;
        }

        /** Its price is then its parts'. */
        private static Saving withoutAmount(Saving saving) {
            return saving.publishedSaving() == null ? saving : with(saving, null, null);
        }

        private static Saving with(Saving saving, @Nullable BigDecimal published, @Nullable String basis) {
            boolean amount = published != null;
            return new Saving(
                    saving.group(),
                    saving.difference(),
                    published,
                    amount ? saving.publishedLow() : null,
                    amount ? saving.publishedHigh() : null,
                    basis == null ? null : saving.unitPrice(),
                    basis,
                    saving.weightedPrice(),
                    saving.calculatedSaving(),
                    saving.calculatedLow(),
                    saving.calculatedHigh(),
                    amount ? published : saving.calculatedSaving(),
                    amount ? "published" : "calculated",
                    null);
        }

        private static List<Change> changes(boolean constructed) {
            return List.of(
                    new Change(
                            "Ydelsesgrupper i alt, faktisk antal",
                            true,
                            false,
                            new BigDecimal("2680"),
                            new BigDecimal("2670"),
                            "fuldtidspersoner",
                            "y30r21_2018QMAT04.csv",
                            constructed),
                    new Change(
                            "Ydelsesgrupper i alt, offentliggjort beløb",
                            false,
                            false,
                            null,
                            new BigDecimal("12500000.00"),
                            "kr.",
                            "ministeriets_liste_2018QMAT04.csv",
                            false));
        }

        /** @param constructed whether the prices are */
        private static List<Assumption> assumptions(boolean constructed) {
            return List.of(
                    price("Enhedspris_A_dagpenge", "A-dagpenge mv.", "71250.00", constructed),
                    price("Enhedspris_Sygedagpenge", "Sygedagpenge mv.", "68400.50", constructed),
                    price("Enhedspris_Kontanthjaelp", "Kontanthjælp mv.", "54000.00", constructed),
                    constant("Enhedspris_IAlt", "Enhedspris, Ydelsesgrupper i alt", "62500.00", false),
                    constant("Usikkerhed_Personer", "Usikkerhed på ét afrundet antal", "5", true),
                    constant("Definitionsversion", "Definition", "2", false));
        }

        /** @param constructed whether the ministry's figures are */
        private static List<Source> sources(boolean constructed) {
            return List.of(
                    source("benchmark", "y30r21_2018QMAT04.csv", "y30r21", 392, 0, 3, constructed),
                    source("price", "ballerup-besparelse.csv", "", 1, 0, 0, false),
                    source("indicator", "y25i01_maaned.csv", "y25i01", 96, 2, 0, false),
                    source("register", "yr-konstrueret-0001.csv", "", 9, 0, 0, true));
        }

        private static List<BenchmarkLine> benchmark() {
            return List.of(
                    line(BenefitGroups.TOTAL, 2870, 2670, "8.9", "8.3", 2, 6, RANKS),
                    line("A-dagpenge mv.", 720, 690, "2.2", "2.1", 2, 20, List.of()),
                    line("Sygedagpenge mv.", 810, 820, "2.5", "2.6", 2, 55, List.of()),
                    line("Kontanthjælp mv.", 1340, 1160, "4.2", "3.6", 2, 5, List.of()));
        }

        /** (690 × 71,250.00 + 820 × 68,400.50 + 1,160 × 54,000.00) / 2,670 */
        private static final BigDecimal WEIGHTED_PRICE = new BigDecimal("62880.49");

        private static List<Saving> savings() {
            BigDecimal published = new BigDecimal("12500000.00");
            List<Saving> parts = List.of(
                    calculated("A-dagpenge mv.", 30, "71250.00"),
                    calculated("Sygedagpenge mv.", -10, "68400.50"),
                    calculated("Kontanthjælp mv.", 180, "54000.00"));
            List<Saving> savings = new ArrayList<>();
            savings.add(new Saving(
                    BenefitGroups.TOTAL,
                    200,
                    published,
                    new BigDecimal("12450000.00"),
                    new BigDecimal("12550000.00"),
                    new BigDecimal("62500.00"),
                    "published",
                    WEIGHTED_PRICE,
                    sum(parts.stream().map(Saving::calculatedSaving).toList()),
                    sum(parts.stream().map(Saving::calculatedSaving).toList()),
                    WEIGHTED_PRICE.multiply(BigDecimal.valueOf(210)),
                    published,
                    "published",
                    null));
            savings.addAll(parts);
            return savings;
        }

        private static BigDecimal sum(List<@Nullable BigDecimal> values) {
            return values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static Saving calculated(String group, int difference, String price) {
            BigDecimal unit = new BigDecimal(price);
            BigDecimal value = unit.multiply(BigDecimal.valueOf(difference));
            BigDecimal interval = unit.multiply(BigDecimal.TEN);
            return new Saving(
                    group,
                    difference,
                    null,
                    null,
                    null,
                    unit,
                    "register",
                    null,
                    value,
                    value.subtract(interval),
                    value.add(interval),
                    value,
                    "calculated",
                    null);
        }

        private static Assumption constant(String name, String description, String value, boolean drives) {
            return new Assumption(
                    name,
                    description,
                    new BigDecimal(value),
                    "personer",
                    "1. januar 2018",
                    "afrunding",
                    "Egen regel",
                    null,
                    drives,
                    false);
        }

        private static Assumption price(String name, String group, String value, boolean constructed) {
            return new Assumption(
                    name,
                    "Enhedspris, " + group,
                    new BigDecimal(value),
                    "kr. pr. fuldtidsperson pr. år",
                    "1. januar 2018",
                    "register",
                    "Ydelsesrefusion 2018, nettoudgift pr. fuldtidsperson",
                    group,
                    true,
                    constructed);
        }

        /** Ballerup is number 6; around it the difference in share falls from the first to the last. */
        private static List<MunicipalityRow> municipalities() {
            List<Municipality> order = new ArrayList<>(Municipalities.load().all());
            order.sort(Comparator.comparing(Municipality::code));
            Municipality own = order.stream()
                    .filter(municipality -> municipality.code().equals("151"))
                    .findFirst()
                    .orElseThrow();
            order.remove(own);
            order.add(5, own);
            List<MunicipalityRow> rows = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                Municipality municipality = order.get(i);
                BenchmarkLine line = municipality.equals(own) ? benchmark().get(0) : constructedLine(i + 1);
                rows.add(new MunicipalityRow(
                        municipality.code(), municipality.name(), municipality.region(), line, true));
            }
            return rows;
        }

        private static BenchmarkLine constructedLine(int rank) {
            int expected = 1000 + rank * 70 % 9000;
            int difference = (49 - rank) * 10;
            BigDecimal share = BigDecimal.valueOf(90 + rank % 7, 1);
            BigDecimal points = BigDecimal.valueOf((49 - rank) / 7, 1);
            List<RankAt> history = List.of(
                    new RankAt(period("2018QMAT02"), rank % 98 + 1, 2), new RankAt(period("2018QMAT04"), rank, 2));
            return line(
                    BenefitGroups.TOTAL,
                    expected,
                    expected - difference,
                    share.toString(),
                    share.subtract(points).toString(),
                    2,
                    rank,
                    history);
        }

        private static List<DevelopmentRow> development() {
            List<DevelopmentRow> rows = new ArrayList<>();
            rows.add(new DevelopmentRow(period("2017QMAT02"), rankOnly(BenefitGroups.TOTAL, 1, null), true));
            rows.add(new DevelopmentRow(
                    period("2017QMAT04"),
                    line(BenefitGroups.TOTAL, 2930, 2800, "9.1", "8.7", 1, 12, RANKS.subList(0, 1)),
                    true));
            rows.add(new DevelopmentRow(
                    period("2018QMAT02"),
                    line(BenefitGroups.TOTAL, 2900, 2720, "9.0", "8.4", 2, 6, RANKS.subList(0, 2)),
                    true));
            benchmark().forEach(line -> rows.add(new DevelopmentRow(period("2018QMAT04"), line, true)));
            return rows;
        }

        private static List<SeriesRow> series() {
            List<SeriesRow> rows = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String month = (2017 + i / 12) + (i % 12 < 9 ? "M0" : "M") + (i % 12 + 1);
                rows.add(new SeriesRow(
                        "y25i01",
                        "Ledige i pct. af arbejdsstyrken",
                        period(month),
                        BigDecimal.valueOf(42 - i / 3 + i % 4, 1),
                        BigDecimal.valueOf(44 - i / 4 + i % 3, 1),
                        false));
                rows.add(new SeriesRow(
                        "y25i01",
                        "Ledige i alt",
                        period(month),
                        i == 3 ? null : BigDecimal.valueOf(1010 - i * 9L + i % 4 * 12L),
                        BigDecimal.valueOf(98_400 - i * 310L + i % 5 * 900L),
                        false));
            }
            return rows;
        }

        private static List<Check> checks() {
            return List.of(
                    Check.ok(
                            "benchmark.parts-vs-total",
                            new Wording(
                                    "Summen af grupperne mod tallet i alt, faktisk antal", "Sum of groups and total"),
                            "2670",
                            "2670",
                            "20"),
                    Check.ok(
                            "benchmark.complete",
                            new Wording("Alle 98 kommuner er med", "All 98 municipalities are there"),
                            "98",
                            "98",
                            null),
                    new Check(
                            "savings.sign",
                            Check.Status.WARNING,
                            new Wording(
                                    "Offentliggjort og beregnet beløb, kr.", "Published and calculated amount, DKK"),
                            "12500000.00",
                            "11173495.00",
                            null,
                            new Wording(
                                    "Ikke forklaret: ministeriets metode er ikke offentlig.",
                                    "Not explained: the ministry's method is not public.")),
                    Check.notMade(
                            "benchmark.jump",
                            new Wording("Tal, der er ændret meget", "Figures that changed much"),
                            null,
                            "10 %",
                            new Wording("ingen foregående udgave", "no version before")),
                    new Check(
                            "savings.unexplained",
                            Check.Status.INFORMATION,
                            new Wording("Ikke forklaret", "Not explained"),
                            "12500000.00",
                            "26300000.00",
                            null,
                            new Wording(
                                    "beregnet minus offentliggjort: +13,8 mio. kr.",
                                    "calculated less published: +13.8 million kr.")),
                    Check.ok(
                            "sources.fresh",
                            new Wording("Alle ventede filer er modtaget", "All files are there"),
                            "ja",
                            "ja",
                            null));
        }

        private static Source source(
                String kind, String name, String table, int read, int rejected, int leftOut, boolean constructed) {
            return new Source(
                    kind,
                    name,
                    table,
                    read * 61L,
                    Integer.toHexString(name.hashCode() | 0x10000000).repeat(8),
                    CUT_OFF,
                    constructed,
                    read,
                    read - rejected - leftOut,
                    rejected,
                    leftOut,
                    leftOut == 0 ? Map.of() : Map.of("area that is no municipality", (long) leftOut),
                    null);
        }
    }
}
