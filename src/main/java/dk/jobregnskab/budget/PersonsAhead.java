package dk.jobregnskab.budget;

import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Full-time persons of the months that are not posted yet, by whoever can foresee them. */
public interface PersonsAhead {

    PersonsAhead NONE = (set, year, from) -> Optional.empty();

    /**
     * The mean of the months from one to December: those that are known as they are, the others foreseen.
     *
     * @param set whose benefits
     * @param from the first month that is not posted, 1 to 12
     * @return empty where they cannot be foreseen
     */
    Optional<Rest> of(AccountSet set, int year, int from);

    /**
     * @param persons full-time persons, the mean of the months
     * @param spread of the same; null while no error of such forecasts is known
     * @param toDate the mean of the months before them, from January, by the same count; null where one is unknown, and in January
     * @param register whether they are a count of our own register, so that its rules of disclosure hold
     * @param source which count it is
     */
    record Rest(
            BigDecimal persons,
            @Nullable Distribution spread,
            @Nullable BigDecimal toDate,
            boolean register,
            Wording source,
            Set<Long> sourceFileIds) {}
}
