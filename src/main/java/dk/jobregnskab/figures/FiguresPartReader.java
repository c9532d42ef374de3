package dk.jobregnskab.figures;

import java.util.Set;

/** Reads a feature's part of the figures. A bean; its order is that of the fields of {@code figures --json}. */
public interface FiguresPartReader<P extends FiguresPart> {

    Class<P> type();

    /** Called once for each municipality and moment. Other parts are asked of the snapshot. */
    P read(Snapshot snapshot);

    /** Kinds of deliveries whose periods get a workbook. */
    default Set<String> kindsOfPeriods() {
        return Set.of();
    }
}
