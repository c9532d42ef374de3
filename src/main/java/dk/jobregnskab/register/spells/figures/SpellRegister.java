package dk.jobregnskab.register.spells.figures;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.benefit.BenefitNumbers;
import dk.jobregnskab.register.spells.calculation.CalculatedSpells;
import dk.jobregnskab.register.spells.calculation.KeptMonths;
import dk.jobregnskab.register.spells.calculation.KnownSpells;
import dk.jobregnskab.register.spells.calculation.RememberedSpells;
import dk.jobregnskab.register.spells.calculation.SpellChecks;
import dk.jobregnskab.register.spells.calculation.SpellRules;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of a municipality by its spells. */
@Component
public class SpellRegister {

    private record Asked(String municipalityCode, List<Long> deliveries, KeptMonths kept) {}

    private final SpellLedger ledger;
    private final JdbcKeptMonths keptSpells;
    private final PublishedData published;
    private final BenefitNumbers numbers;
    private final PublishedCache cache;
    private final SpellRules rules;

    SpellRegister(
            SpellLedger ledger,
            JdbcKeptMonths keptSpells,
            PublishedData published,
            BenefitNumbers numbers,
            PublishedCache cache,
            JobDefinitions definitions) {
        this.ledger = ledger;
        this.keptSpells = keptSpells;
        this.published = published;
        this.numbers = numbers;
        this.rules = definitions.of(SpellsDelivery.DEFINITION).settings(SpellRules.class);
        this.cache = cache;
    }

    /** When deliveries of spells were received, oldest first. */
    public List<Instant> moments(Instant asOf) {
        return ledger.moments(asOf);
    }

    public RegisterEdition of(String municipalityCode, Instant asOf) {
        Asked asked = asked(municipalityCode, asOf);
        return cache.get(SpellRegister.class, asked, () -> new RememberedSpells(read(asked)));
    }

    /** For once: nothing of it is remembered. */
    public CalculatedSpells calculated(String municipalityCode, Instant asOf) {
        return read(asked(municipalityCode, asOf));
    }

    private Asked asked(String municipalityCode, Instant asOf) {
        return new Asked(municipalityCode, ledger.deliveries(asOf), keptSpells.of(municipalityCode, asOf));
    }

    private CalculatedSpells read(Asked asked) {
        Map<Long, List<PublishedData.Warning>> warnings = published.warnings(asked.deliveries()).stream()
                .collect(Collectors.groupingBy(PublishedData.Warning::sourceFileId));
        KnownSpells known = ledger.known(asked.municipalityCode(), asked.deliveries());
        keptSpells.days(asked.municipalityCode()).forEach((delivery, days) -> {
            if (asked.deliveries().contains(delivery)) {
                known.about(delivery, days);
            }
        });
        return new CalculatedSpells(known, asked.kept(), numbers.named(), new SpellChecks(warnings), rules);
    }
}
