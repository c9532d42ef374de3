package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Assumption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;

/** What values rest on, each in words that say where it comes from. */
final class AssumptionTexts {

    /** Names of the price cells: ASCII, and the same in every edition, because readers build on them. */
    static final Map<String, String> PRICE_NAMES = Map.of(
            BenefitGroups.TOTAL,
            "Enhedspris_IAlt",
            BenefitGroups.PARTS.get(0),
            "Enhedspris_ADagpenge",
            BenefitGroups.PARTS.get(1),
            "Enhedspris_Sygedagpenge",
            BenefitGroups.PARTS.get(2),
            "Enhedspris_Kontanthjaelp");

    private final boolean danish;
    private final Definitions definitions = Definitions.load();

    AssumptionTexts(Language language) {
        this.danish = language == Language.DANISH;
    }

    /** Its value is its own price times persons; a sum of the groups and a published amount are not. */
    static boolean isProduct(Saving saving) {
        return saving.unitPrice() != null && saving.calculatedSaving() != null && saving.publishedSaving() == null;
    }

    private String say(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }

    private String day(LocalDate date) {
        Wording day = DayName.of(date);
        return say(day.danish(), day.english());
    }

    Assumption unitPrice(Saving saving, BigDecimal price, Price stated, ConstructedSavings constructed) {
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
                AssumptionTexts.isProduct(saving),
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
                AssumptionTexts.isProduct(saving),
                constructed);
    }

    /** @param constructed whether the share was measured in invented accounts */
    Assumption unitPrice(RatePrice rate, boolean drives, boolean constructed) {
        NumberText numbers = NumberText.in(danish ? Language.DANISH : Language.ENGLISH);
        String amount = numbers.decimal(rate.rate(), 0);
        boolean measured = rate.measuredYear() != null;
        String share = numbers.decimal(rate.municipalPercent(), measured ? 1 : 0);
        return new Assumption(
                PRICE_NAMES.get(rate.group()),
                say(
                        "Enhedspris, " + rate.group() + ": beregnet på satser, ikke på regnskab (" + rate.benefit()
                                + " "
                                + amount + " kr. × " + (rate.weekly() ? "52 uger" : "12 måneder") + " × " + share
                                + " pct. kommunal andel "
                                + (measured
                                        ? "målt i kommunens regnskab " + rate.measuredYear()
                                        : "fra uge " + rate.ladderWeek() + " på refusionstrappen")
                                + ")",
                        "Unit price, " + rate.group() + ": from rates, not from accounts (" + rate.benefit() + " "
                                + amount
                                + " kr. × " + (rate.weekly() ? "52 weeks" : "12 months") + " × " + share
                                + " per cent municipal share "
                                + (measured
                                        ? "measured in the municipality's accounts of " + rate.measuredYear()
                                        : "from week " + rate.ladderWeek() + " of the refund ladder")
                                + ")"),
                rate.price().setScale(2, RoundingMode.HALF_UP),
                say("kr. pr. fuldtidsperson pr. år", "kr. per full-time person and year"),
                day(rate.validFrom()),
                (measured ? say("satser og målt andel", "rates and measured share") : say("satser", "rates"))
                        + (constructed ? say(", konstrueret", ", constructed") : ""),
                say(
                        rate.source() + "; satsen er " + certainty(rate) + ". "
                                + (measured
                                        ? "Andelen er målt på refusion eller medfinansiering i kommunens regnskab "
                                                + rate.measuredYear()
                                        : "Antagelse: alle i gruppen regnes på trinnet fra uge " + rate.ladderWeek()
                                                + ", da det ikke er oplyst, hvor længe de har været på ydelse"),
                        rate.source() + "; the rate is " + certainty(rate) + ". "
                                + (measured
                                        ? "The share is measured from refunds or co-financing in the municipality's"
                                                + " accounts of " + rate.measuredYear()
                                        : "Assumption: everyone in the group is valued on the step from week "
                                                + rate.ladderWeek()
                                                + ", since it is not known how long they have been on benefits")),
                rate.group(),
                drives,
                constructed);
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
                        "Usikkerhed på ét antal, afrundet til nærmeste 10; en forskel mellem to sådanne har det dobbelte",
                        "Uncertainty of one number rounded to the nearest 10; a difference of two such has twice as much"),
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
}
