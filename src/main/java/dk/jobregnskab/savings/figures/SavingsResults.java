package dk.jobregnskab.savings.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What differences are worth, as it may leave the house, behind {@code v_saving}. */
@Component
@Order(20)
class SavingsResults implements StoredResults {

    private final JdbcTemplate jdbc;

    SavingsResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("saving_result");
    }

    @Override
    public void insert(Computation computation) {
        List<Object[]> rows = new ArrayList<>();
        for (Saving saving : computation.of(SavingsFigures.class).shown(computation.period())) {
            rows.add(StoredResults.row(
                    computation.calculationId(),
                    computation.period().token(),
                    computation.municipality().code(),
                    saving.group(),
                    saving.difference(),
                    saving.publishedSaving(),
                    saving.publishedLow(),
                    saving.publishedHigh(),
                    saving.unitPrice(),
                    saving.unitPriceBasis(),
                    saving.calculatedSaving(),
                    saving.calculatedLow(),
                    saving.calculatedHigh(),
                    saving.saving(),
                    saving.savingBasis()));
        }
        jdbc.batchUpdate(
                "insert into saving_result (calculation_id, period, municipality_code, benefit_group, difference,"
                        + " published_saving, published_low, published_high, unit_price, unit_price_basis,"
                        + " calculated_saving, calculated_low, calculated_high, saving, saving_basis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
