package dk.jobregnskab.benchmark;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything the benchmark says as of one moment. */
public interface BenchmarkEdition {

    /** Loaded periods, oldest first. */
    List<Period> periods();

    /** One municipality's lines of a period, the total first; empty when it has none. */
    List<BenchmarkLine> lines(Period period, String municipalityCode);

    /** The published rows of a period: of all municipalities and groups, and of the whole country where it is among them. */
    List<BenchmarkFigure> figures(Period period);

    /** Codes of those with figures in the period, the whole country included. */
    Set<String> municipalityCodes(Period period);

    /** The checks of a period, over all municipalities and for one of them. */
    List<Check> checks(Period period, String municipalityCode);

    /** What a municipality's counts and shares say about its population; empty when they are unknown or do not agree. */
    Optional<ImpliedPopulation> population(Period period, String municipalityCode);

    /** Fingerprint of all figures of a period and of the earlier ones its lines rest on, whatever files they came in. */
    String fingerprint(Period period);

    /** Amounts from the ministry's list, for all municipalities and periods. */
    List<PublishedAmount> amounts();

    /** Deliveries that a period's lines rest on: its own, and earlier ones for the history of ranks. */
    Set<Long> sourceFileIds(Period period);

    /** The delivery that one line's figures of the period come from; empty without the line. */
    Optional<Long> sourceFileId(Period period, String municipalityCode, String group);

    /** The row of that delivery which holds them; empty without the line. */
    Optional<Long> rowNumber(Period period, String municipalityCode, String group);
}
