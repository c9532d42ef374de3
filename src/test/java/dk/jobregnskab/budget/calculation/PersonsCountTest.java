package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.indicator.Indicators.Observation;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** formulas.md, section 27. */
class PersonsCountTest {

    private static final List<PersonSeries> SERIES = List.of(
            new PersonSeries("kontanthjælp", 1, "Kontanthjælp", "y60a02", "Antal fuldtidspersoner"),
            new PersonSeries("kontanthjælp", 2, "Kontanthjælp", "y36a02", "Antal fuldtidspersoner"),
            new PersonSeries("kontanthjælp", 2, "Uddannelseshjælp", "y38a02", "Antal fuldtidspersoner"));

    private final List<Observation> observations = new ArrayList<>();

    private void observe(String table, int first, int last, @Nullable String persons) {
        for (int month = first; month <= last; month++) {
            observations.add(new Observation(
                    table,
                    "Antal personer og fuldtidspersoner: Antal fuldtidspersoner",
                    new Period(Period.Type.MONTH, 2025, month),
                    persons == null ? null : new BigDecimal(persons),
                    null,
                    Set.of((long) table.hashCode())));
        }
    }

    private PersonsOfYear count(int throughMonth) {
        return new PersonsCount(observations).of(SERIES, 2025, throughMonth).orElseThrow();
    }

    @Test
    void aYearIsTheMeanOfItsMonths() {
        observe("y60a02", 1, 11, "660");
        observe("y60a02", 12, 12, "667");

        PersonsOfYear year = count(12);
        assertThat(year.persons()).isEqualTo("660.58");
        assertThat(year.months()).isEqualTo(12);
        assertThat(year.source().danish()).isEqualTo("Jobindsats y60a02 \"Antal fuldtidspersoner\"");
    }

    @Test
    void beforeAReformTheSeriesOfThenAreAdded() {
        observe("y36a02", 1, 6, "500");
        observe("y38a02", 1, 6, "200");
        observe("y60a02", 7, 12, "660");

        PersonsOfYear year = count(12);
        assertThat(year.persons()).isEqualTo("680.00");
        assertThat(year.source().english()).contains("y36a02", "y38a02", "y60a02");
        assertThat(year.sourceFileIds()).hasSize(3);
    }

    @Test
    void aMonthOfWhichOneSeriesIsUnknownIsUnknown() {
        observe("y36a02", 1, 6, "500");
        observe("y60a02", 7, 12, "660");

        assertThat(count(12).persons()).isEqualTo("660.00");
        assertThat(count(12).months()).isEqualTo(6);
    }

    @Test
    void fewerMonthsThanHalfAYearAreNoYear() {
        observe("y60a02", 8, 12, "660");
        observe("y60a02", 1, 7, null);

        assertThat(new PersonsCount(observations).of(SERIES, 2025, 12)).isEmpty();
        assertThat(new PersonsCount(observations).of(SERIES, 2024, 12)).isEmpty();
    }

    @Test
    void aRunningYearIsThatOfItsMonths() {
        observe("y60a02", 1, 2, "660");

        assertThat(count(2).persons()).isEqualTo("660.00");
        assertThat(new PersonsCount(observations).of(SERIES, 2025, 3)).isEmpty();
    }
}
