package dk.jobregnskab.intake.table;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file seen as a header and rows, whatever its format. It can be read more than once. */
public interface Table {

    /** Column labels as delivered. */
    List<String> header();

    /** Text that stands above the header, such as a title; empty where the file begins with its header. */
    List<String> titles();

    /** Whether a text file stops without a line end, as a file does that was cut short. */
    default boolean endsInsideALine() {
        return false;
    }

    /**
     * Starts reading at the first row below the header.
     *
     * @throws RefusedFileException when the file cannot be read at all
     */
    Rows rows();

    /** Rows, one after another. */
    interface Rows extends Closeable {

        /**
         * The next row, or null after the last.
         *
         * @throws RefusedFileException when the file is damaged here
         */
        @Nullable
        RawRow next();

        @Override
        void close();
    }
}
