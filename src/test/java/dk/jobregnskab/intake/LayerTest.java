package dk.jobregnskab.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayerTest {

    private static final Period PERIOD = Period.parse("2022M01").orElseThrow();
    private static final Layer.Scope MEN_FIRST = split("Køn=Mænd;Alder=16-29 år");
    private static final Layer.Scope AGES_FIRST = split("Alder=16-29 år;Køn=Mænd");

    @Test
    void aLaterDeliveryReplacesWhatItCovers() {
        assertThat(layer("b", MEN_FIRST).replaces(layer("a", MEN_FIRST))).isTrue();
        assertThat(layer("b", AGES_FIRST).replaces(layer("a", MEN_FIRST))).isFalse();
    }

    @Test
    void aNewReadingReplacesAnEarlierOneOfTheSameContentWhateverThatOneNamedItsCells() {
        assertThat(layer("a", AGES_FIRST).replaces(layer("a", MEN_FIRST))).isTrue();
    }

    private static Layer layer(String sha256, Layer.Scope scope) {
        return new Layer(1, "indicator", "y01a02", "y01a02.csv", sha256, Instant.EPOCH, scope);
    }

    private static Layer.Scope split(String label) {
        return new Layer.Scope(Set.of(PERIOD), Map.of(Axis.SPLIT, Set.of(label)));
    }
}
