package dk.jobregnskab.development.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Section 23.11 of formulas.md. */
class NearestExpectedShareTest {

    private static final Municipalities ALL = Municipalities.load();
    private static final Municipality BALLERUP = ALL.get("151");
    private static final Municipality HERLEV = ALL.get("163");
    private static final Municipality GLADSAXE = ALL.get("159");
    private static final Municipality ALBERTSLUND = ALL.get("165");

    private static NearestExpectedShare.Found nearest(SharesOnly benchmark) {
        return new NearestExpectedShare(benchmark, ALL, benchmark::invented).to(BALLERUP, 2);
    }

    @Test
    void thoseWithTheSmallestDistanceComeFirstAndTiesByCode() {
        NearestExpectedShare.Found found = nearest(new SharesOnly()
                .share("2020QMAT04", "151", "9.00", 1)
                .share("2020QMAT04", "163", "9.20", 1)
                .share("2020QMAT04", "159", "8.80", 1)
                .share("2020QMAT04", "165", "9.10", 1));

        assertThat(found.municipalities()).containsExactly(ALBERTSLUND, GLADSAXE);
        assertThat(found.sourceFileIds()).containsExactly(1L);
    }

    @Test
    void anInventedEditionIsPassedOverForAnEarlierTrueOne() {
        NearestExpectedShare.Found found = nearest(new SharesOnly()
                .share("2018QMAT04", "151", "9.0", 1)
                .share("2018QMAT04", "163", "9.5", 1)
                .share("2020QMAT04", "151", "8.0", 2)
                .share("2020QMAT04", "159", "8.0", 2)
                .invented(2));

        assertThat(found.municipalities()).containsExactly(HERLEV);
        assertThat(found.sourceFileIds()).containsExactly(1L);
    }

    @Test
    void anInventedShareOfAnotherIsNoneAndAnEditionWithTheOwnShareAloneHasNobodyToOffer() {
        NearestExpectedShare.Found found = nearest(new SharesOnly()
                .share("2018QMAT04", "151", "9.0", 1)
                .share("2018QMAT04", "163", "9.5", 1)
                .share("2020QMAT04", "151", "8.0", 2)
                .share("2020QMAT04", "159", "8.0", 3)
                .invented(3));

        assertThat(found.municipalities()).containsExactly(HERLEV);
        assertThat(found.sourceFileIds()).isEqualTo(Set.of(1L));
    }

    @Test
    void inventedEditionsAloneSayNothing() {
        NearestExpectedShare.Found found = nearest(new SharesOnly()
                .share("2020QMAT04", "151", "8.0", 2)
                .share("2020QMAT04", "159", "8.0", 2)
                .invented(2));

        assertThat(found.municipalities()).isEmpty();
        assertThat(found.sourceFileIds()).isEmpty();
    }
}
