package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFinish;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.WorkbookWriter;
import dk.jobregnskab.workbook.internal.overview.OverviewSheet;
import dk.jobregnskab.workbook.text.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes the sheets of all parts between those of the kit. */
@Component
public final class PoiWorkbookWriter implements WorkbookWriter {

    private static final String OWN_WORDS = "/dk/jobregnskab/workbook/words";

    private final List<WorkbookPart> parts;

    /** @param parts in the order in which their lines stand on Overblik */
    public PoiWorkbookWriter(List<WorkbookPart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public byte[] write(Report report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Edition edition = new Edition(workbook, report, labels(report), parts, regions(report));
            inWritingOrder(edition.regions()).forEach(region -> region.write(edition, edition.canvas(region.sheet())));
            finish(edition);
            DocumentProperties.write(edition);
            Evaluation.evaluate(workbook);
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Repack.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overblik refers to all others and is written last; its charts too draw from Data. */
    private static void finish(Edition edition) {
        OverviewSheet.write(edition);
        if (!edition.canvas(ReportSheet.DATA).isUsed()) {
            edition.drop(ReportSheet.DATA);
        }
        for (ReportSheet sheet : edition.sheets()) {
            if (!sheet.equals(ReportSheet.OVERVIEW)) {
                SheetFinish.finish(edition, edition.canvas(sheet));
            }
        }
    }

    private Labels labels(Report report) {
        List<String> words = Stream.concat(Stream.of(OWN_WORDS), parts.stream().map(WorkbookPart::words))
                .toList();
        List<String> wordings = parts.stream()
                .map(part -> part.wording(report))
                .flatMap(Optional::stream)
                .toList();
        return Labels.in(report.language(), words, wordings);
    }

    private List<Region> regions(Report report) {
        List<Region> regions = new ArrayList<>(List.of(
                new AssumptionsTable(), new ChecksTable(), new ChangesTable(), new NotesTable(), new SourcesTable()));
        parts.forEach(part -> regions.addAll(part.regions()));
        return regions.stream()
                .filter(region -> region.applies(report))
                .sorted(Comparator.comparingInt(
                                (Region region) -> region.sheet().place())
                        .thenComparing(region -> region.sheet().key())
                        .thenComparingInt(region -> region.placement().order())
                        .thenComparing(region -> region.id().key()))
                .toList();
    }

    /** A formula can only name what is already there: assumptions come first, then the long tables that others pick from. */
    private static List<Region> inWritingOrder(List<Region> regions) {
        return regions.stream()
                .sorted(Comparator.comparingInt(PoiWorkbookWriter::turn))
                .toList();
    }

    private static int turn(Region region) {
        if (region instanceof AssumptionsTable) {
            return 0;
        }
        return region.sheet().equals(ReportSheet.DATA) ? 1 : 2;
    }
}
