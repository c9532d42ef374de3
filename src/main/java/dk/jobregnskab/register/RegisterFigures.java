package dk.jobregnskab.register;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The own register's part of a municipality's figures. */
public final class RegisterFigures implements FiguresPart {

    private static final byte[] BENEFITS = new ReferenceTable("benefits.csv").bytes();

    private final Snapshot snapshot;
    private final Register.RegisterEdition edition;
    private final Supplier<DisclosureControl.Disclosure> disclosure;
    private final int smallestCount;
    private DisclosureControl.@Nullable Disclosure shown;

    /**
     * @param disclosure asked when somebody wants to know what may be shown
     * @param smallestCount see {@link DisclosureControl.Disclosure#smallestCount}
     */
    public RegisterFigures(
            Snapshot snapshot,
            Register.RegisterEdition edition,
            Supplier<DisclosureControl.Disclosure> disclosure,
            int smallestCount) {
        this.snapshot = snapshot;
        this.edition = edition;
        this.disclosure = disclosure;
        this.smallestCount = smallestCount;
    }

    public Register.RegisterEdition edition() {
        return edition;
    }

    /** Which of its figures may leave the house. */
    public DisclosureControl.Disclosure shown() {
        DisclosureControl.Disclosure known = shown;
        if (known == null) {
            known = disclosure.get();
            shown = known;
        }
        return known;
    }

    public boolean hides(Period period, String group) {
        return !shown().group(period, group);
    }

    /** Any of a period's deliveries makes its figures invented. */
    public boolean isConstructed(Period period) {
        return snapshot.isConstructed(edition.sourceFileIds(period));
    }

    /** One count of the same people: an invented delivery of any month shown makes our own sentence invented. */
    public boolean isConstructed() {
        return shown().months().stream().anyMatch(this::isConstructed);
    }

    @Override
    public Optional<Period> substitutePeriod() {
        List<Period> months = edition.months();
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    @Override
    public boolean hasData(Period period) {
        return !edition.groups(period).isEmpty();
    }

    @Override
    public void identify(Period period, Fingerprint figures) {
        figures.add(BENEFITS).add(edition.groups(period));
        if (hasData(period)) {
            figures.add(edition.benefits(period))
                    .add(edition.steps(period))
                    .add(edition.hours(period))
                    .add(smallestCount);
        }
    }

    @Override
    public void identifyContext(Fingerprint calculation) {
        edition.months().forEach(month -> calculation
                .add(edition.groups(month))
                .add(edition.benefits(month))
                .add(edition.hours(month)));
        edition.revisions().forEach(revision -> calculation
                .add(revision.month())
                .add(revision.receivedAt())
                .add(revision.fullTimePersons())
                .add(revision.net()));
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return edition.sourceFileIds(period);
    }

    @Override
    public Set<Long> contextFileIds() {
        Set<Long> files = new HashSet<>();
        edition.months().forEach(month -> files.addAll(edition.sourceFileIds(month)));
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("register", edition.groups(period));
    }
}
