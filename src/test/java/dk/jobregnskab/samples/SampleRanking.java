package dk.jobregnskab.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Deals out the places of the overall list, and the difference in share that belongs to each place. */
final class SampleRanking {

    /** Place and difference in share (billionths): Ballerup's 200 of 2,870 is place 6, and 0,6 is shown from place 4 to 9. */
    private static final int[][] CURVE = {
        {1, 9_300_000},
        {2, 8_100_000},
        {3, 6_900_000},
        {4, 6_450_000},
        {6, 6_211_000},
        {9, 5_560_000},
        {10, 5_380_000},
        {52, 0},
        {98, -9_700_000}
    };

    private static final String BALLERUP = "151";
    private static final int MERIT_SPREAD = 1_000;
    private static final int PERIOD_SPREAD = 350;

    private final Map<String, Integer> merits = new HashMap<>();
    private final List<SampleMunicipality> municipalities;

    SampleRanking(List<SampleMunicipality> municipalities, Random random) {
        this.municipalities = municipalities;
        for (SampleMunicipality municipality : municipalities) {
            merits.put(municipality.code(), random.nextInt(MERIT_SPREAD));
        }
    }

    /** Codes, best first. Most municipalities stay near their place from one period to the next. */
    List<String> places(SamplePeriod period, Random random) {
        Map<String, Integer> scores = new HashMap<>();
        for (SampleMunicipality municipality : municipalities) {
            scores.put(
                    municipality.code(), merits.getOrDefault(municipality.code(), 0) + random.nextInt(PERIOD_SPREAD));
        }
        List<String> codes = new ArrayList<>(scores.keySet());
        codes.remove(BALLERUP);
        codes.sort(Comparator.comparing((String code) -> scores.getOrDefault(code, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        codes.add(period.ballerupRank() - 1, BALLERUP);
        return codes;
    }

    /** Strictly smaller from place to place. */
    static long differenceShare(int place) {
        int next = 1;
        while (CURVE[next][0] < place) {
            next++;
        }
        int[] from = CURVE[next - 1];
        int[] to = CURVE[next];
        return from[1] + (long) (to[1] - from[1]) * (place - from[0]) / (to[0] - from[0]);
    }
}
