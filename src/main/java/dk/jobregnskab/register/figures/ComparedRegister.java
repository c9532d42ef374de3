package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.ComparedFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Our own persons and kroner of each group. */
@Component
@Order(30)
class ComparedRegister implements ComparedFigures {

    private static final ComparedFigure.Origin REGISTER = new ComparedFigure.Origin(
            new Wording("egen opgørelse", "our own register"), Set.of(RegisterDelivery.KIND, SpellsDelivery.KIND));
    private static final Wording WITH_HOURS = new Wording("egen opgørelse, med timevægt", "our own count, with hours");
    private static final Wording WITHOUT_HOURS =
            new Wording("egen opgørelse, uden timevægt", "our own count, without hours");
    private static final Wording NET = new Wording("nettoudgift, egen opgørelse", "net cost, our own count");

    @Override
    public List<ComparedFigure> of(Computation computation, Language language) {
        Period period = computation.period();
        RegisterFigures register = computation.of(RegisterFigures.class);
        boolean constructed = register.isConstructed(period);
        Wording persons = register.edition().weightedByHours() ? WITH_HOURS : WITHOUT_HOURS;
        List<ComparedFigure> figures = new ArrayList<>();
        for (RegisterFigure own : register.edition().groups(period)) {
            boolean hidden = register.hides(period, own.group());
            figures.add(new ComparedFigure(
                    own.group() + ": " + persons.in(language),
                    new Wording("fuldtidspersoner", "full-time persons").in(language),
                    own.fullTimePersons(),
                    REGISTER,
                    hidden,
                    constructed));
            figures.add(new ComparedFigure(
                    own.group() + ": " + NET.in(language), "kr.", own.net(), REGISTER, hidden, constructed));
        }
        return figures;
    }

    /** The register may hold the earlier one only in part; its months stand on a sheet of their own. */
    @Override
    public boolean comparesPeriods() {
        return false;
    }
}
