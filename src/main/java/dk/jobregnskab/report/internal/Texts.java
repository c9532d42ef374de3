package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.sheet.RegisterPage;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentences of a workbook that depend on its figures, in the workbook's language. */
final class Texts {

    /** Names of the price cells: ASCII, and the same in every edition, because readers build on them. */
    private static final Map<String, String> PRICE_NAMES = Map.of(
            BenefitGroups.TOTAL,
            "Enhedspris_IAlt",
            BenefitGroups.PARTS.get(0),
            "Enhedspris_ADagpenge",
            BenefitGroups.PARTS.get(1),
            "Enhedspris_Sygedagpenge",
            BenefitGroups.PARTS.get(2),
            "Enhedspris_Kontanthjaelp");

    private static final Set<String> STATISTICS_DENMARK = Set.of("auk01", "folk1a", "folk1am");

    private final boolean danish;
    private final Definitions definitions = Definitions.load();

    Texts(Language language) {
        this.danish = language == Language.DANISH;
    }

    private String say(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }

    /** @param before data cut-off of the computation before; null when there is none */
    List<String> news(@Nullable Instant before, List<Change> changes) {
        if (before == null) {
            return List.of(say(
                    "Intet at sammenligne med: perioden er ikke beregnet før.",
                    "Nothing to compare with: the period has not been computed before."));
        }
        String since = day(before);
        if (changes.isEmpty()) {
            return List.of(say(
                    "Intet: periodens tal er de samme som beregnet med data til og med " + since + ".",
                    "Nothing: the period's figures are the same as with data up to " + since + "."));
        }
        int count = changes.size();
        return List.of(say(
                (count == 1 ? "1 tal er nyt eller ændret" : count + " tal er nye eller ændrede")
                        + " siden beregningen med data til og med " + since + "; se arket Ændringer.",
                (count == 1 ? "1 figure is new or changed" : count + " figures are new or changed")
                        + " since the computation with data up to " + since + "; see the sheet of changes."));
    }

    private String day(Instant moment) {
        return day(moment.atZone(Moments.ZONE).toLocalDate());
    }

    private String day(LocalDate date) {
        Period month = new Period(Period.Type.MONTH, date.getYear(), date.getMonthValue());
        return date.getDayOfMonth() + (danish ? ". " + month.danish() : " " + month.english());
    }

    /** Within the loaded periods of the same definition only; null when there is no earlier one to compare with. */
    @Nullable
    String bestSince(@Nullable BenchmarkLine total) {
        if (total == null || total.rank() == null) {
            return null;
        }
        int rank = total.rank();
        List<RankAt> earlier = total.rankHistory().stream()
                .filter(then -> then.definitionVersion() == total.definitionVersion())
                .toList();
        earlier = earlier.subList(0, Math.max(0, earlier.size() - 1));
        if (earlier.isEmpty()) {
            return null;
        }
        RankAt better = earlier.stream()
                .filter(then -> then.rank() <= rank)
                .reduce((a, b) -> b)
                .orElse(null);
        Period first = earlier.get(0).period();
        if (better == null) {
            return say(
                    "Bedste placering i de indlæste perioder med samme definition (fra " + first.danish() + ").",
                    "Best rank of the loaded periods with the same definition (from " + first.english() + ").");
        }
        if (better.equals(earlier.get(earlier.size() - 1))) {
            return null;
        }
        return say(
                "Bedste placering siden " + better.period().danish() + ".",
                "Best rank since " + better.period().english() + ".");
    }

    /** A published series is not marked; an invented one is, wherever it is named. */
    String measure(String measure, boolean constructed) {
        return constructed ? measure + say(" (konstrueret)", " (constructed)") : measure;
    }

    /** A sentence that stands beside true ones, so that it must say itself that it is invented. */
    String marked(String sentence, boolean constructed) {
        return constructed ? say("Konstrueret: ", "Constructed: ") + sentence : sentence;
    }

    Assumption unitPrice(Saving saving, BigDecimal price, Price stated, ConstructedFigures constructed) {
        String group = saving.group();
        boolean derived = stated.saving() != null;
        boolean inventedDifference = derived && constructed.lines().contains(group);
        boolean invented = (derived ? constructed.amounts() : constructed.prices()).contains(group);
        return new Assumption(
                PRICE_NAMES.get(group),
                derived
                        ? say(
                                "Enhedspris, " + group + " (offentliggjort beløb ÷ forskel i personer)",
                                "Unit price, " + group + " (published amount ÷ difference in persons)")
                        : say("Enhedspris, " + group, "Unit price, " + group),
                price,
                say("kr. pr. fuldtidsperson pr. år", "kr. per full-time person and year"),
                stated.period().token(),
                basis(derived, invented)
                        + (inventedDifference
                                ? say(" og en konstrueret forskel", " and a constructed difference")
                                : ""),
                stated.statedBy(),
                group,
                ReportModels.isProduct(saving),
                invented || inventedDifference);
    }

    private String basis(boolean derived, boolean constructed) {
        if (constructed) {
            return derived
                    ? say("afledt af konstrueret beløb", "derived from a constructed amount")
                    : say("konstrueret", "constructed");
        }
        return derived
                ? say("afledt af offentliggjort beløb", "derived from a published amount")
                : say("offentliggjort", "published");
    }

    /**
     * @param weightedByHours whether our own register is made of spells
     * @param files how many deliveries the period's figures rest on
     */
    Assumption unitPrice(
            Saving saving,
            BigDecimal price,
            Period period,
            boolean weightedByHours,
            int files,
            boolean preliminary,
            boolean constructed) {
        String group = saving.group();
        String register = weightedByHours ? say("ydelsesforløb", "benefit spells") : "Ydelsesrefusion";
        String hours =
                weightedByHours ? say("med timevægt", "weighted by hours") : say("uden timevægt", "without hours");
        String days = period.daysOfTheYear() + " ÷ " + period.days();
        String source = say(
                register + ", " + files + (files == 1 ? " fil, " : " filer, ") + period.danish()
                        + (constructed ? " (konstrueret)" : ""),
                register + ", " + files + (files == 1 ? " file, " : " files, ") + period.english()
                        + (constructed ? " (constructed)" : ""));
        return new Assumption(
                PRICE_NAMES.get(group),
                say(
                                "Enhedspris, " + group
                                        + ": nettoudgift ÷ fuldtidspersoner i egen opgørelse × " + days + " (dage i"
                                        + " året ÷ dage i perioden), " + hours
                                        + "; løbende priser, før udligning",
                                "Unit price, " + group
                                        + ": net cost ÷ full-time persons of our own count × " + days + " (days of"
                                        + " the year ÷ days of the period), " + hours
                                        + "; current prices, before equalisation")
                        + (preliminary ? say(" (foreløbig)", " (preliminary)") : ""),
                price,
                say("kr. pr. fuldtidsperson pr. år", "kr. per full-time person and year"),
                period.token(),
                say("egen opgørelse (" + register + ")", "our own count (" + register + ")")
                        + (constructed ? say(", konstrueret", ", constructed") : ""),
                source,
                group,
                ReportModels.isProduct(saving),
                constructed);
    }

    Assumption unitPrice(RatePrice rate, boolean drives) {
        String amount =
                NumberText.in(danish ? Language.DANISH : Language.ENGLISH).decimal(rate.rate(), 0);
        String share = rate.municipalPercent().toBigInteger().toString();
        return new Assumption(
                PRICE_NAMES.get(rate.group()),
                say(
                        "Enhedspris, " + rate.group() + ": beregnet på satser, ikke på regnskab (" + rate.benefit()
                                + " "
                                + amount + " kr. × " + (rate.weekly() ? "52 uger" : "12 måneder") + " × " + share
                                + " pct. kommunal andel fra uge " + rate.ladderWeek() + " på refusionstrappen)",
                        "Unit price, " + rate.group() + ": from rates, not from accounts (" + rate.benefit() + " "
                                + amount
                                + " kr. × " + (rate.weekly() ? "52 weeks" : "12 months") + " × " + share
                                + " per cent municipal share from week " + rate.ladderWeek()
                                + " of the refund ladder)"),
                rate.price().setScale(2, RoundingMode.HALF_UP),
                say("kr. pr. fuldtidsperson pr. år", "kr. per full-time person and year"),
                day(rate.validFrom()),
                say("satser", "rates"),
                say(
                        "Programmets satstabel (sql/reference/rates.csv), hvor kilden er " + rate.source()
                                + "; satsen gælder fra " + day(rate.validFrom()) + " og er " + certainty(rate)
                                + ". Refusionstrappen: programmets tabel (sql/reference/ladder.csv). Antagelse"
                                + " (jobs/savings/job.yaml): alle i gruppen regnes på trinnet fra uge "
                                + rate.ladderWeek()
                                + ", fordi benchmarken ikke siger, hvor længe personerne har været på ydelse",
                        "The program's table of rates (sql/reference/rates.csv), which gives as source "
                                + rate.source()
                                + "; the rate is valid from " + day(rate.validFrom()) + " and is " + certainty(rate)
                                + ". The refund ladder: the program's table (sql/reference/ladder.csv). Assumption"
                                + " (jobs/savings/job.yaml): everyone in the group is valued on the step from week "
                                + rate.ladderWeek()
                                + ", because the benchmark does not say how long people have been on benefits"),
                rate.group(),
                drives,
                false);
    }

    private String certainty(RatePrice rate) {
        return switch (rate.certainty()) {
            case "sure" -> say("bekræftet i kilden", "confirmed in the source");
            case "likely" -> say("sandsynlig, men ikke bekræftet", "likely, but not confirmed");
            default -> say("usikker og ikke bekræftet", "uncertain and not confirmed");
        };
    }

    /** Follows from the period; nothing in the workbook computes with it. */
    Assumption definition(Period period) {
        int version = definitions.versionOf(period);
        return new Assumption(
                "Definitionsversion",
                say("Definition af ministeriets opgørelse: ", "Definition of the benchmark: ")
                        + (danish ? definitions.danish(version) : definitions.english(version)),
                BigDecimal.valueOf(version),
                say("version", "version"),
                period.token(),
                say("offentliggjort", "published"),
                say("Beskæftigelsesministeriet", "The Ministry of Employment"),
                null,
                false,
                false);
    }

    /** @param drives whether any calculated value has an interval */
    Assumption uncertainty(Period period, boolean drives) {
        return new Assumption(
                "Usikkerhed_Personer",
                say(
                        "Usikkerhed på ét antal, der er afrundet til nærmeste 10 (forskellen har det dobbelte, fordi den følger af to"
                                + " afrundede antal; det samme kun, hvor ministeriet har afrundet forskellen for sig)",
                        "Uncertainty of one number rounded to the nearest 10 (the difference has twice as much, because it follows from"
                                + " two rounded counts; the same only where the ministry rounded the difference by itself)"),
                BigDecimal.valueOf(5),
                say("personer", "persons"),
                period.token(),
                say("afrunding", "rounding"),
                say(
                        "Egen regel: et tal afrundet til nærmeste 10 er højst 5 fra det rigtige",
                        "Our rule: a number rounded to the nearest 10 is at most 5 off"),
                null,
                drives,
                false);
    }

    /** @param shown the figures as they may leave the house */
    List<String> leftOut(Computation now, Figures shown, List<SeriesRow> series, RegisterPage register) {
        List<String> sentences = new ArrayList<>();
        if (now.figures().benchmark().isEmpty()) {
            sentences.add(
                    say(
                            "Ministeriets opgørelse er ikke indlæst for perioden; Resultat, Kommuner og Udvikling er uden tal.",
                            "The ministry's benchmark has not been loaded for the period; results, municipalities and development have no figures."));
        }
        if (now.figures().savings().stream().allMatch(saving -> saving.saving() == null)) {
            sentences.add(say(
                    "Der er ingen pris og intet offentliggjort beløb for perioden: kun personer, ingen kroner.",
                    "There is no price and no published amount for the period: persons only, no kroner."));
        }
        if (series.isEmpty()) {
            sentences.add(say(
                    "Arket Ledighed er udeladt: ingen ledighedsserie er indlæst.",
                    "The sheet Ledighed is left out: no series of unemployment has been loaded."));
        }
        leftOut(now.figures().development(), shown.development()).ifPresent(sentences::add);
        List<String> ofStatisticsDenmark = now.sources().stream()
                .map(Source::table)
                .filter(STATISTICS_DENMARK::contains)
                .distinct()
                .toList();
        if (!ofStatisticsDenmark.isEmpty()) {
            sentences.add(say(
                    "Kilde til " + String.join(", ", ofStatisticsDenmark) + ": Danmarks Statistik, CC BY 4.0.",
                    "Source of " + String.join(", ", ofStatisticsDenmark) + ": Statistics Denmark, CC BY 4.0."));
        }
        leftOut(register).ifPresent(sentences::add);
        sentences.add(say(
                "Budget, prognose og indsatser er ikke indlæst; deres ark er udeladt.",
                "Budget, forecast and initiatives have not been loaded; their sheets are left out."));
        return sentences;
    }

    private Optional<String> leftOut(List<Development> computed, List<Development> shown) {
        if (computed.isEmpty()) {
            return Optional.of(
                    say(
                            "Arket Udvikling siden er udeladt: ingen af de sammenligninger, der er sat op, har en indlæst serie.",
                            "The sheet Development since is left out: no comparison that is set up has a series that is loaded."));
        }
        if (computed.size() == shown.size()) {
            return Optional.empty();
        }
        return Optional.of(
                say(
                        "Udviklingen i kommunens eget register er udeladt"
                                + (shown.isEmpty() ? ", og dermed arket Udvikling siden" : " på arket Udvikling siden")
                                + ": i mindst én uge eller måned bygger et af tallene på så få borgere, at det ikke vises (diskretion).",
                        "The development in the municipality's own register is left out"
                                + (shown.isEmpty()
                                        ? ", and with it the sheet Development since"
                                        : " of the sheet Development since")
                                + ": in at least one week or month one of the figures rests on so few citizens that it is not shown."));
    }

    private Optional<String> leftOut(RegisterPage register) {
        if (register.isEmpty()) {
            return Optional.of(
                    say(
                            "Arkene Register, Ydelser, Refusion, Afstemning og Revision er udeladt: kommunens eget register er ikke indlæst.",
                            "The sheets Register, Benefits, Refund, Reconciliation and Revision are left out: the municipality's own register has not been loaded."));
        }
        if (register.weightedByHours() && register.partTime().isEmpty()) {
            return Optional.of(
                    say(
                            "Arkene Deltid og Kategori er udeladt: linjerne for perioden er helt eller delvis slettet efter deres alder; arkene Refusion og Revision findes ikke for ydelsesforløb.",
                            "The sheets Part time and Category are left out: lines of the period were deleted by their age, all or some; there are no sheets Refund and Revision for benefit spells."));
        }
        if (register.weightedByHours()) {
            return Optional.of(
                    say(
                            "Arkene Refusion og Revision er udeladt: ydelsesforløb siger ikke, på hvilket refusionstrin der er betalt, og gemmes ikke måned for måned, som de så ud.",
                            "The sheets Refund and Revision are left out: benefit spells do not tell the refund step that was paid on, and months are not kept as they looked."));
        }
        if (register.benefits().isEmpty()) {
            return Optional.of(
                    say(
                            "Arkene Ydelser, Refusion og Afstemning er udeladt: kommunens eget register har ingen linjer i perioden.",
                            "The sheets Benefits, Refund and Reconciliation are left out: the municipality's own register has no line in the period."));
        }
        if (register.reconciliations().isEmpty()) {
            return Optional.of(
                    say(
                            "Arket Afstemning er udeladt: ministeriets opgørelse er ikke indlæst for perioden.",
                            "The sheet Reconciliation is left out: the ministry's benchmark has not been loaded for the period."));
        }
        return Optional.empty();
    }
}
