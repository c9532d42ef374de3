package dk.jobregnskab.benchmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.benchmark.MinistryListRow;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.table.RefusedFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ministry's list; all rows but Ballerup's are constructed. */
class MinistryListDeliveryTest {

    private static final String TITLE = "Ranglisten for alle ydelser, 1. halvår 2018 – 2. halvår 2018";
    private static final String HEADER = "Plads;Kommune;Faktisk;Forventet;Personer;Potentiale, mio. kr.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Interpreted<MinistryListRow> read(String... lines) {
        return Interpreted.of(
                new MinistryListDelivery(JobDefinitions.shipped()),
                SampleFile.of(lines).write(folder.resolve("liste.csv")));
    }

    /** Hyphen, minus and en dash, tight or apart from the amount. */
    @ParameterizedTest
    @ValueSource(strings = {"-12,5", "\u221212,5", "\u201312,5", "\u2013 12,5"})
    void aDashBeforeTheAmountMeansMoneyNotSpent(String amount) {
        MinistryListRow row = read(TITLE, HEADER, "6;Ballerup;2.670;2.870;200;" + amount)
                .facts()
                .get(0);

        assertThat(row.saving()).isEqualByComparingTo("12500000");
        assertThat(row.savingHalfDigit()).isEqualByComparingTo("50000");
        assertThat(row.expected()).isEqualTo(2870);
        assertThat(row.actual()).isEqualTo(2670);
        assertThat(row.publishedDifference()).isEqualTo(200);
        assertThat(row.rank()).isEqualTo(6);
        assertThat(row.period().token()).isEqualTo("2018QMAT04");
    }

    @Test
    void anAmountWithoutADashIsMoneySpentAndItsPersonsAreMoreThanExpected() {
        MinistryListRow row =
                read(TITLE, HEADER, "90;Herlev;1.010;1.000;10;1,2").facts().get(0);

        assertThat(row.saving()).isEqualByComparingTo("-1200000");
        assertThat(row.publishedDifference()).isEqualTo(-10);
    }

    /** The list prints the size: without both counts only the potential tells the direction. */
    @ParameterizedTest
    @CsvSource({"'–9,1', 200", "'9,1', -200", "'', ", "'0,0', "})
    void withoutCountsThePersonsHaveTheSignOfThePotential(String potential, @Nullable Integer difference) {
        MinistryListRow row =
                read(TITLE, HEADER, "90;Randers;;;200;" + potential).facts().get(0);

        assertThat(row.publishedDifference()).isEqualTo(difference);
    }

    @Test
    void aPartListIsAllowedAndSaysSo() {
        Interpreted<MinistryListRow> list = read(TITLE, HEADER, "6;Ballerup;2.670;2.870;200;-12,5");

        assertThat(list.refusedBy()).isEmpty();
        assertThat(list.warnings()).containsExactly("list.complete");
    }

    @Test
    void aMunicipalityOrRankThatComesTwiceRefusesTheList() {
        assertThat(read(TITLE, HEADER, "6;Ballerup;2.670;2.870;200;-12,5", "6;Herlev;1.000;1.010;10;-0,6")
                        .refusedBy())
                .containsExactly("list.keys");
    }

    @Test
    void personsThatContradictTheCountsRejectTheRow() {
        assertThat(read(TITLE, HEADER, "6;Ballerup;2.670;2.870;150;-12,5").problems())
                .singleElement()
                .asString()
                .contains("2870 - 2670 = 200", "Personer");
    }

    @Test
    void aListThatDoesNotSayItsPeriodIsRefusedAndNamesTheOption() {
        assertThatThrownBy(() -> read(HEADER, "6;Ballerup;2.670;2.870;200;-12,5"))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("--period");
    }
}
