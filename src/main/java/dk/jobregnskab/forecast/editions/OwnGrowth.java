package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a municipality's own count of a group has grown from one rolling year to another. Only the growth: the register's level is without hours.
 *
 * @param source {@code register} or {@code published}
 */
record OwnGrowth(double growth, String source, Set<Long> files) {

    static final String REGISTER = "register";
    static final String PUBLISHED = "published";

    /** By the own register where it holds both years; a year that late registrations must be expected for only where nothing is published. */
    static Optional<OwnGrowth> of(
            Register.RegisterEdition register,
            PublishedPersons.Growth published,
            String municipality,
            String group,
            Period from,
            Period to) {
        Optional<RegisterFigure> before = figure(register, from, group);
        Optional<RegisterFigure> after = figure(register, to, group);
        Double ofSeries = published.growths().get(municipality);
        if (before.isPresent()
                && after.isPresent()
                && (ofSeries == null || !after.get().preliminary())) {
            Set<Long> files = new TreeSet<>(register.sourceFileIds(from));
            files.addAll(register.sourceFileIds(to));
            BigDecimal old = before.get().fullTimePersons();
            return Optional.of(
                    new OwnGrowth(after.get().fullTimePersons().doubleValue() / old.doubleValue(), REGISTER, files));
        }
        return ofSeries == null ? Optional.empty() : Optional.of(new OwnGrowth(ofSeries, PUBLISHED, published.files()));
    }

    private static Optional<RegisterFigure> figure(Register.RegisterEdition register, Period year, String group) {
        return !register.holds(year)
                ? Optional.empty()
                : register.groups(year).stream()
                        .filter(figure -> figure.group().equals(group))
                        .filter(figure -> figure.fullTimePersons().signum() > 0)
                        .findFirst();
    }
}
