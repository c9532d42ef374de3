package dk.jobregnskab.development.sheet;

import dk.jobregnskab.workbook.OverviewPart;

/** On Overblik: the first comparison. */
final class DevelopmentOverview implements OverviewPart {}
