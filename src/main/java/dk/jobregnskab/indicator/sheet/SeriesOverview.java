package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.workbook.OverviewPart;

/** On Overblik: unemployment now. */
final class SeriesOverview implements OverviewPart {}
