package dk.jobregnskab.samples;

/**
 * A release of the constructed benchmark.
 *
 * @param ballerupRank the place that was published for Ballerup on the overall list
 * @param levels the three parts against their level in 2018QMAT04, in percent; the first list left out ressourceforløb and
 *     ledighedsydelse, which the sample counts to Kontanthjælp mv.
 * @param noise how much the expected level moves by chance, in thousandths
 */
record SamplePeriod(String token, int ballerupRank, int[] levels, int noise) {

    static SamplePeriod[] all() {
        return new SamplePeriod[] {
            new SamplePeriod("2017QMAT04", 12, new int[] {103, 101, 67}, 15),
            new SamplePeriod("2018QMAT02", 6, new int[] {102, 100, 102}, 10),
            new SamplePeriod("2018QMAT04", 6, new int[] {100, 100, 100}, 0),
            new SamplePeriod("2020QMAT04", 5, new int[] {119, 103, 94}, 25)
        };
    }
}
