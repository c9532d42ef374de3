package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.Figures;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Title, author, language, calculation id, what is invented; created and modified when the data ended, never when the program ran. */
final class DocumentProperties {

    private DocumentProperties() {}

    static void write(Edition edition) {
        Figures figures = edition.model().figures();
        ConstructedSheets sheets = new ConstructedSheets(edition);
        boolean constructed = sheets.has(SheetId.FRONT) || sheets.has(SheetId.RESULT);
        POIXMLProperties properties = edition.workbook().getProperties();
        CoreProperties core = properties.getCoreProperties();
        String moment =
                edition.model().dataCutOff().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            core.setTitle(CellText.clean(edition.marked(
                    edition.labels().text("front.title", edition.municipality(), edition.period()), constructed)));
            new ConstructedWords(edition)
                    .sentence()
                    .map(sentence -> edition.labels().text("properties.constructed", sentence))
                    .map(CellText::clean)
                    .ifPresent(core::setDescription);
            core.setCreator("jobregnskab");
            core.setLastModifiedByUser("jobregnskab");
            core.setSubjectProperty(CellText.clean(
                    figures.municipality().code() + " " + figures.period().token()));
            core.setCreated(moment);
            core.setModified(moment);
            core.getUnderlyingProperties().setLanguageProperty(edition.labels().languageTag());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("not a moment: " + moment, e);
        }
        properties.getExtendedProperties().setApplication("jobregnskab");
        properties.getCustomProperties().addProperty("calculationId", CellText.clean(figures.calculationId()));
        properties
                .getCustomProperties()
                .addProperty("programVersion", CellText.clean(edition.model().programVersion()));
        properties.getCustomProperties().addProperty("constructed", constructed);
    }
}
