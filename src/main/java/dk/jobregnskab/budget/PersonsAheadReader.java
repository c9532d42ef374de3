package dk.jobregnskab.budget;

import dk.jobregnskab.figures.Snapshot;

/** Reads what is foreseen of a municipality's persons. A bean; without one nothing is. */
public interface PersonsAheadReader {

    PersonsAhead read(Snapshot snapshot);
}
