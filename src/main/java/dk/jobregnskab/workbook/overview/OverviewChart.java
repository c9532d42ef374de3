package dk.jobregnskab.workbook.overview;

import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import java.util.function.BiConsumer;

/** A chart, and how it is drawn. */
public record OverviewChart(Picture picture, BiConsumer<Charts, Picture> draw) {}
