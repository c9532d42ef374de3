package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.List;

/** The first sheet: what is new, the headline and whether it still holds, key figures, provenance, contents. */
final class FrontSheet implements ReportSheet {

    static final SheetId ID = SheetId.withoutTable("front");

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return FIRST;
    }

    @Override
    public boolean isPrincipal() {
        return true;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        List<FrontPart> parts = FrontText.parts(edition);
        boolean answered = FrontText.hasFigures(edition);
        return parts.stream()
                .anyMatch(part -> part.isConstructed(edition) || !answered && part.isStandInConstructed(edition));
    }

    /** It shows figures beside each other of which one may be invented without the other. */
    @Override
    public String named(Edition edition) {
        String name = edition.labels().sheetName(ID);
        List<String> figures = FrontText.parts(edition).stream()
                .flatMap(part -> part.constructedFigures(edition).stream())
                .toList();
        return figures.isEmpty() ? name : name + " (" + edition.labels().list(figures) + ")";
    }

    @Override
    public void write(Edition edition) {
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("front.title", edition.municipality(), edition.period()),
                edition.labels().text("front.about"));
        new FrontText(edition).write();
        edition.sheet(ID).getPrintSetup().setFitHeight((short) 1);
    }
}
