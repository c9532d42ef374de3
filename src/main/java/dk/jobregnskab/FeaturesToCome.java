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
                        ? "Indsatser er ikke indlæst."
                        : "Initiatives have not been loaded; their sheet is left out.");
    }
}
