package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The licence of Statistics Denmark asks to be named. */
@Component
@Order(45)
class StatisticsDenmark implements ReportPart {

    private static final Set<String> TABLES = Set.of("auk01", "folk1a", "folk1am");

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        List<String> used = computation.sources().stream()
                .map(Source::table)
                .filter(TABLES::contains)
                .distinct()
                .toList();
        String tables = String.join(", ", used);
        return used.isEmpty()
                ? List.of()
                : List.of(
                        language == Language.DANISH
                                ? "Kilde til " + tables + ": Danmarks Statistik, CC BY 4.0."
                                : "Source of " + tables + ": Statistics Denmark, CC BY 4.0.");
    }
}
