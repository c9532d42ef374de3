package dk.jobregnskab.forecast.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.forecast.series.ForecastRules;
import dk.jobregnskab.forecast.tax.TaxRules.Stated;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** formulas.md, section 35. */
class TaxOfWorkTest {

    private static final Period PERIOD = Period.of("2018QMAT04");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path home;

    private static TaxRules rules(String income, String own, String average, String equalised) {
        return new TaxRules(stated(income), stated(own), stated(average), stated(equalised));
    }

    private static Stated stated(String value) {
        return new Stated(new BigDecimal(value), "source");
    }

    private static TaxOfWork tax(TaxRules rules, int persons) {
        return TaxOfWork.of(rules, PERIOD, persons).orElseThrow();
    }

    private TaxRules inHome(String... lines) throws IOException {
        Path file = home.resolve("jobs/forecast/job.yaml");
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, String.join("\n", lines));
        return Optional.ofNullable(JobDefinitions.in(new Home(home), List.of(ForecastRules.DEFINITION), List.of())
                        .of(ForecastRules.DEFINITION)
                        .settings(ForecastRules.class)
                        .tax())
                .orElseThrow();
    }

    @Test
    void equalisation_takes_three_quarters_of_the_average_rate() {
        TaxOfWork tax = tax(rules("400000", "25.5", "25.0", "75"), 200);

        assertThat(tax.beforeEqualisation()).isEqualTo("20400000.00");
        assertThat(tax.afterEqualisation()).isEqualTo("5400000.00");
    }

    @Test
    void it_is_exact_and_rounded_once() {
        TaxOfWork tax = tax(rules("333333.33", "25.56", "24.982", "75"), 7);

        assertThat(tax.beforeEqualisation()).isEqualTo("596399.99");
        assertThat(tax.afterEqualisation()).isEqualTo("159215.00");
    }

    @Test
    void more_on_benefits_than_expected_is_tax_that_is_missing() {
        assertThat(tax(rules("400000", "25.5", "25.0", "75"), -30).afterEqualisation())
                .isEqualTo("-810000.00");
    }

    @Test
    void another_share_is_equalised_where_the_law_says_so() {
        assertThat(tax(rules("400000", "25.5", "25.0", "0"), 200).afterEqualisation())
                .isEqualTo("20400000.00");
    }

    @Test
    void nothing_is_told_without_persons_or_assumptions() {
        assertThat(TaxOfWork.of(null, PERIOD, 200)).isEmpty();
        assertThat(TaxOfWork.of(rules("400000", "25.5", "25.0", "75"), PERIOD, null))
                .isEmpty();
        assertThat(TaxOfWork.of(
                        JobDefinitions.shipped()
                                .of(ForecastRules.DEFINITION)
                                .settings(ForecastRules.class)
                                .tax(),
                        PERIOD,
                        200))
                .as("as shipped")
                .isEmpty();
    }

    @Test
    void a_home_states_the_three_and_takes_the_law_as_shipped() throws IOException {
        TaxRules rules = inHome(
                "settings:",
                "  tax:",
                "    income: {value: 400000, source: skøn}",
                "    own-rate: {value: 25.5, source: budget 2026}",
                "    average-rate: {value: 25.0, source: ministeriet}");

        assertThat(tax(rules, 200).afterEqualisation()).isEqualTo("5400000.00");
    }

    @Test
    void what_is_missing_or_cannot_be_is_named() {
        assertThatThrownBy(() -> inHome(
                        "settings:",
                        "  tax:",
                        "    income: {value: 400000, source: skøn}",
                        "    average-rate: {value: 25.0, source: ministeriet}"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("own-rate needs")
                .hasMessageNotContaining("Exception");
        assertThatThrownBy(() -> inHome(
                        "settings:",
                        "  tax:",
                        "    income: {value: 400000, source: skøn}",
                        "    own-rate: {value: 125, source: budget}",
                        "    average-rate: {value: 25.0, source: ministeriet}"))
                .hasMessageContaining("own-rate > value must be percent, from 0 to 100");
        assertThatThrownBy(() -> inHome("settings:", "  tax:", "    income: {value: 400000}"))
                .hasMessageContaining("has no source");
    }
}
