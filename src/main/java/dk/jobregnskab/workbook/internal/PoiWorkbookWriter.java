package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.WorkbookWriter;
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

    /** @param parts in the order in which their rows stand on Forside */
    public PoiWorkbookWriter(List<WorkbookPart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public byte[] write(Report report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Edition edition = new Edition(workbook, report, labels(report), parts, sheets(report));
            inWritingOrder(edition.sheets()).forEach(sheet -> sheet.write(edition));
            DocumentProperties.write(edition);
            Evaluation.evaluate(workbook);
            workbook.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Repack.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private List<ReportSheet> sheets(Report report) {
        List<ReportSheet> sheets = new ArrayList<>(List.of(
                new FrontSheet(),
                new AssumptionsSheet(),
                new ChecksSheet(),
                new ChangesSheet(),
                new NotesSheet(),
                new SourcesSheet()));
        parts.forEach(part -> sheets.addAll(part.sheets()));
        return sheets.stream()
                .filter(sheet -> sheet.applies(report))
                .sorted(Comparator.comparingInt(ReportSheet::place)
                        .thenComparing(sheet -> sheet.id().key()))
                .toList();
    }

    /** A formula can only name what is already there: assumptions come first, and Forside, which refers to all, last. */
    private static List<ReportSheet> inWritingOrder(List<ReportSheet> sheets) {
        List<ReportSheet> order = new ArrayList<>(sheets);
        order.removeIf(sheet -> sheet instanceof FrontSheet || sheet instanceof AssumptionsSheet);
        sheets.stream().filter(AssumptionsSheet.class::isInstance).forEach(sheet -> order.add(0, sheet));
        sheets.stream().filter(FrontSheet.class::isInstance).forEach(order::add);
        return order;
    }
}
