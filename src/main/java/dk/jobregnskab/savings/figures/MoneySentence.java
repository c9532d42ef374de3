package dk.jobregnskab.savings.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the total's difference is worth. */
@Component
@Order(20)
public class MoneySentence implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        Period period = computation.period();
        SavingsFigures figures = computation.of(SavingsFigures.class);
        List<Saving> savings = audience == Audience.HOUSE ? figures.savings(period) : figures.shown(period);
        Integer difference = computation
                .of(BenchmarkFigures.class)
                .total(period)
                .map(BenchmarkLine::difference)
                .orElse(null);
        return savings.stream()
                .filter(saving -> saving.group().equals(BenefitGroups.TOTAL) && saving.saving() != null)
                .limit(1)
                .map(saving -> of(
                        saving,
                        savings,
                        difference,
                        period,
                        figures.constructed(period, savings).saving(saving),
                        language))
                .toList();
    }

    /**
     * @param savings of all groups
     * @param difference of the total, in persons; null when unknown
     * @param constructed whether the amount or value is invented
     */
    public static String of(
            Saving total,
            List<Saving> savings,
            @Nullable Integer difference,
            Period period,
            boolean constructed,
            Language language) {
        Words words = new Words(savings, difference, period, constructed, language);
        return words.money(total) + words.againstTheDifference(total);
    }

    private record Words(
            List<Saving> savings, @Nullable Integer difference, Period period, boolean constructed, Language language) {

        String money(Saving saving) {
            String year = String.valueOf(period.end().getYear());
            String invented = constructed ? (danish() ? " (konstrueret)" : " (constructed)") : "";
            BigDecimal published = saving.publishedSaving();
            if (published != null) {
                String amount = numbers().millions(published.abs(), decimals(saving));
                boolean saved = published.signum() >= 0;
                return danish()
                        ? (saved ? "Offentliggjort besparelse" : "Offentliggjort merudgift") + invented + ": " + amount
                                + " mio. kr. i forhold til ministeriets forventning (" + year + "-tal, før udligning)."
                        : (saved ? "Published saving" : "Published extra cost") + invented + ": " + amount
                                + " million kr. against the ministry's expectation (" + year
                                + " figures, before equalisation).";
            }
            String basis = new BasisClause(savings, language).of(saving);
            String value = numbers().millions(Objects.requireNonNull(saving.calculatedSaving()), 1);
            String low = numbers().millions(Objects.requireNonNull(saving.calculatedLow()), 1);
            String high = numbers().millions(Objects.requireNonNull(saving.calculatedHigh()), 1);
            String to = low.startsWith("-") ? (danish() ? " til " : " to ") : "–";
            return danish()
                    ? "Beregnet værdi" + invented + ": " + value + " mio. kr. (" + low + to + high + ")" + basis
                            + " i forhold til ministeriets forventning (" + year + "-tal, før udligning)."
                    : "Calculated value" + invented + ": " + value + " million kr. (" + low + to + high + ")" + basis
                            + " against the ministry's expectation (" + year + " figures, before equalisation).";
        }

        /** Few persons on dear benefits outweigh many on cheap ones: the value may point the other way than the persons. */
        String againstTheDifference(Saving saving) {
            BigDecimal value = Objects.requireNonNull(saving.saving());
            if (difference == null || value.signum() == 0 || value.signum() == Integer.signum(difference)) {
                return "";
            }
            if (saving.publishedSaving() != null) {
                return danish()
                        ? " Beløbet og forskellen i personer peger hver sin vej."
                        : " The amount and the difference in persons point in different directions.";
            }
            return danish()
                    ? " Værdien følger ikke forskellen i personer: der er " + (value.signum() < 0 ? "flere" : "færre")
                            + " på de ydelser, der koster mest."
                    : " The value does not follow the difference in persons: there are "
                            + (value.signum() < 0 ? "more" : "fewer") + " on the benefits that cost most.";
        }

        /** As many decimals of a million as were published, at least one. */
        static int decimals(Saving saving) {
            BigDecimal halfDigit = Objects.requireNonNull(saving.publishedHigh())
                    .subtract(Objects.requireNonNull(saving.publishedSaving()));
            BigDecimal lastDigit = halfDigit.add(halfDigit);
            int decimals = 6 - (lastDigit.precision() - lastDigit.scale() - 1);
            return Math.max(1, Math.min(6, decimals));
        }

        private boolean danish() {
            return language == Language.DANISH;
        }

        private NumberText numbers() {
            return NumberText.in(language);
        }
    }
}
