package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.register.RegisterFigures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class RegisterFiguresReader implements FiguresPartReader<RegisterFigures> {

    private final Register register;
    private final DisclosureControl disclosureControl;
    private final Settings settings;

    RegisterFiguresReader(Register register, DisclosureControl disclosureControl, Settings settings) {
        this.register = register;
        this.disclosureControl = disclosureControl;
        this.settings = settings;
    }

    @Override
    public Class<RegisterFigures> type() {
        return RegisterFigures.class;
    }

    @Override
    public RegisterFigures read(Snapshot snapshot) {
        String code = snapshot.municipality().code();
        return new RegisterFigures(
                snapshot,
                register.of(code, snapshot.moment()),
                () -> disclosureControl.of(code, snapshot.moment(), snapshot.periodsOfWorkbooks()),
                settings.register().smallestCount());
    }
}
