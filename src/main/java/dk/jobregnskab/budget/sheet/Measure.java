package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.Standing;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An amount of the follow-up: which column it has, and whether the register may have a part in it. */
enum Measure {
    ORIGINAL("original", 12, false, Standing::original),
    SUPPLEMENTARY("supplementary", 17, false, Standing::supplementary),
    BUDGET("budget", 11, false, Standing::budget),
    ACTUAL("actual", 11, true, Standing::actual),
    LAST_YEAR("lastYear", 11, true, Standing::lastYear),
    PERIODISED("periodised", 13, false, Standing::periodised),
    EXPECTED("expected", 11, true, Standing::expected);

    private final String column;
    private final int width;
    private final boolean posted;
    private final Function<Standing, @Nullable BigDecimal> value;

    Measure(String column, int width, boolean posted, Function<Standing, @Nullable BigDecimal> value) {
        this.column = column;
        this.width = width;
        this.posted = posted;
        this.value = value;
    }

    String column() {
        return column;
    }

    int width() {
        return width;
    }

    @Nullable
    BigDecimal of(BudgetRow row) {
        return value.apply(row.standing());
    }

    /** Key of the word where it is not there. */
    String otherwise(BudgetRow row) {
        return posted && BudgetPage.hides(row) ? "word.hidden" : "word.nothing";
    }
}
