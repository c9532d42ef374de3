package dk.jobregnskab.register.disclosure;

import static dk.jobregnskab.register.disclosure.Audits.seeds;
import static dk.jobregnskab.register.disclosure.Audits.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * formulas.md, section 22.8: everything that a register of spells shows by hours, delivery after delivery, before an attacker who keeps it all.
 * {@code -Dsuppression.registers=2000} for more.
 */
class PublishedHoursAuditTest {

    private static final int REGISTERS = Audits.registers(30);
    private static final int LEFT_OPEN = 12;

    private static Stream<HoursAttack> attacks(long seed, boolean together, boolean unprotected) {
        List<PublishedHours> editions = PublishedHours.editions(seed, together);
        return BenefitGroups.PARTS.stream().map(group -> {
            HoursAttack attack = new HoursAttack(group, new Threshold(threshold(seed)), unprotected);
            editions.forEach(edition -> attack.reads(edition, new HoursTally(), new HoursTally()));
            return attack;
        });
    }

    private static List<HoursAttack> attacks(boolean together, boolean unprotected) {
        return seeds(LEFT_OPEN)
                .boxed()
                .flatMap(seed -> attacks(seed, together, unprotected))
                .toList();
    }

    @Test
    void nothingHiddenIsFoundInAllThatWasEverPublishedByHours() {
        HoursTally categories = new HoursTally();
        HoursTally citizens = new HoursTally();
        seeds(REGISTERS).forEach(seed -> {
            List<PublishedHours> editions = PublishedHours.editions(seed, true);
            for (String group : BenefitGroups.PARTS) {
                HoursAttack attack = new HoursAttack(group, new Threshold(threshold(seed)), false);
                editions.forEach(edition -> attack.reads(edition, categories, citizens));
                assertThat(attack.categoriesFound())
                        .as("seed %d, %s, categories", seed, group)
                        .isEmpty();
                assertThat(attack.citizensFound())
                        .as("seed %d, %s, part time", seed, group)
                        .isEmpty();
            }
        });
        System.out.println(
                "audit of hours: " + REGISTERS + " registers from seed " + Audits.FIRST_SEED + ", 0 cells found");
        System.out.println("  categories: " + categories);
        System.out.println("  part time:  " + citizens);
    }

    @Test
    void whereSmallCellsAloneAreHiddenTheSameAttackerFindsSomebody() {
        List<HoursAttack> attacks = attacks(true, true);

        assertThat(attacks)
                .filteredOn(attack -> !attack.categoriesFound().isEmpty())
                .hasSizeGreaterThan(LEFT_OPEN / 2);
        assertThat(attacks)
                .filteredOn(attack -> !attack.citizensFound().isEmpty())
                .isNotEmpty();
    }

    @Test
    void whereEachEditionIsHiddenByItselfTheSameAttackerFindsSomebody() {
        assertThat(attacks(false, false))
                .filteredOn(attack -> !attack.categoriesFound().isEmpty())
                .isNotEmpty();
    }
}
