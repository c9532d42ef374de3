package dk.jobregnskab;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What no workbook holds yet. */
@Component
@Order(90)
class FeaturesToCome implements ReportPart {

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return List.of(
                language == Language.DANISH
                        ? "Prognose og indsatser er ikke indlæst."
                        : "Forecast and initiatives have not been loaded; their sheets are left out.");
    }
}
