package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheets Resultat and Diagram, and the key figures of Forside. */
@Component
@Order(10)
public final class SavingsPart implements WorkbookPart {

    @Override
    public String words() {
        return "/dk/jobregnskab/savings/sheet/words";
    }

    @Override
    public List<ReportSheet> sheets() {
        return List.of(new ResultSheet(), new ChartsSheet());
    }

    @Override
    public FrontPart front() {
        return new SavingsFront();
    }
}
