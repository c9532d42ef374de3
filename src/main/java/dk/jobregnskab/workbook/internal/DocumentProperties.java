package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.internal.overview.ConstructedWords;
import dk.jobregnskab.workbook.internal.overview.OverviewSheet;
import dk.jobregnskab.workbook.text.CellText;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Title, author, language, calculation id, what is invented; created and modified when the data ended, never when the program ran. */
final class DocumentProperties {

    private DocumentProperties() {}

    static void write(Edition edition) {
        Report report = edition.report();
        boolean constructed = OverviewSheet.isConstructed(edition)
                || edition.regions().stream().anyMatch(region -> region.isPrincipal() && region.isConstructed(edition));
        POIXMLProperties properties = edition.workbook().getProperties();
        CoreProperties core = properties.getCoreProperties();
        String moment = report.dataCutOff().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            core.setTitle(CellText.clean(edition.marked(
                    edition.labels().text("overview.title", edition.municipality(), edition.period()), constructed)));
            new ConstructedWords(edition)
                    .sentence()
                    .map(sentence -> edition.labels().text("properties.constructed", sentence))
                    .map(CellText::clean)
                    .ifPresent(core::setDescription);
            core.setCreator("jobregnskab");
            core.setLastModifiedByUser("jobregnskab");
            core.setSubjectProperty(CellText.clean(
                    report.municipalityCode() + " " + report.period().token()));
            core.setCreated(moment);
            core.setModified(moment);
            core.getUnderlyingProperties().setLanguageProperty(edition.labels().languageTag());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("not a moment: " + moment, e);
        }
        properties.getExtendedProperties().setApplication("jobregnskab");
        properties.getCustomProperties().addProperty("calculationId", CellText.clean(report.calculationId()));
        properties.getCustomProperties().addProperty("programVersion", CellText.clean(report.programVersion()));
        properties.getCustomProperties().addProperty("constructed", constructed);
    }
}
