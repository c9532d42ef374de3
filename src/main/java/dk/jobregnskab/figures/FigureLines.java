package dk.jobregnskab.figures;

import java.util.List;

/** A feature's figures of a period as lines on the terminal. A bean; its order is that of the lines. */
public interface FigureLines {

    /** In English; an invented figure is followed by {@code (constructed)}. */
    List<String> of(Computation computation);

    static String mark(boolean constructed) {
        return constructed ? " (constructed)" : "";
    }
}
