package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingBridge;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
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
        return bridge == null ? List.of() : lines(bridge);
    }

    /** What is not explained is what is left when a reader tries another price. */
    private List<OverviewLine> lines(SavingBridge bridge) {
        Labels labels = edition.labels();
        TableRegion value = edition.table(ValueTable.ID);
        String published = value.belowWithSheet("published");
        String calculated = value.belowWithSheet("calculated");
        DataBlock steps = new DataBlock(
                        edition,
                        labels.text("bridge.data"),
                        List.of(labels.text("bridge.step"), labels.text("bridge.kroner")),
                        2)
                .text(0, 0, labels.text("bridge.priceEvidence"))
                .number(0, 1, bridge.priceEvidence(), Format.COUNT)
                .text(1, 0, labels.text("bridge.rounding"))
                .number(1, 1, bridge.rounding(), Format.COUNT);
        String evidence = steps.address(0, 1);
        String rounding = steps.address(1, 1);
        return List.of(
                line("published", published, Format.MILLIONS_OF_KRONER),
                line("priceEvidence", evidence, Format.SIGNED_MILLIONS_OF_KRONER),
                line("rounding", rounding, Format.SIGNED_MILLIONS_OF_KRONER),
                line(
                        "unexplained",
                        calculated + "-" + published + "-" + evidence + "-" + rounding,
                        Format.SIGNED_MILLIONS_OF_KRONER),
                line("calculated", calculated, Format.MILLIONS_OF_KRONER));
    }

    private OverviewLine line(String key, String formula, Format format) {
        return new OverviewLine(edition.labels().text("bridge." + key), Value.formula(formula, format));
    }
}
