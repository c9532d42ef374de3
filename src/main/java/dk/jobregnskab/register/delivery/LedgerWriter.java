package dk.jobregnskab.register.delivery;

import java.util.List;

/** A way to write lines into the ledger. */
interface LedgerWriter {

    /** How many lines are worth writing in one go. */
    int chunk();

    /** May return before the lines are stored. */
    void write(long sourceFileId, List<LedgerLine> lines);

    /** Returns when everything is stored; throws when something could not be. */
    void await();
}
