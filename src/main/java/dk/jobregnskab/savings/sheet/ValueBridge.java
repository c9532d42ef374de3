package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingBridge;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import java.util.List;

/** From the published amount to the value calculated beside it. */
final class ValueBridge {

    private final Edition edition;

    ValueBridge(Edition edition) {
        this.edition = edition;
    }

    /** Empty when there are not both. */
    List<OverviewLine> of(Saving saving) {
        SavingBridge bridge = saving.bridge();
        return bridge == null
                ? List.of()
                : List.of(
                        line("published", bridge.published(), Format.MILLIONS_OF_KRONER),
                        line("priceEvidence", bridge.priceEvidence(), Format.SIGNED_MILLIONS_OF_KRONER),
                        line("rounding", bridge.rounding(), Format.SIGNED_MILLIONS_OF_KRONER),
                        line("unexplained", bridge.unexplained(), Format.SIGNED_MILLIONS_OF_KRONER),
                        line("calculated", bridge.calculated(), Format.MILLIONS_OF_KRONER));
    }

    private OverviewLine line(String key, BigDecimal kroner, Format format) {
        return new OverviewLine(edition.labels().text("bridge." + key), Value.number(kroner, format));
    }
}
