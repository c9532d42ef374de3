package dk.jobregnskab.benchmarks;

/**
 * What is promised of a measurement.
 *
 * @param ratio the most, as a share of the baseline; infinite when that is not promised
 * @param seconds the most; infinite when that is not promised
 */
record Target(double ratio, double seconds) {

    static final Target NONE = new Target(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Target ratio(double ratio) {
        return new Target(ratio, Double.POSITIVE_INFINITY);
    }

    static Target seconds(double seconds) {
        return new Target(Double.POSITIVE_INFINITY, seconds);
    }

    /** @param measuredRatio not a number when there was no baseline */
    String verdict(double measuredSeconds, double measuredRatio) {
        if (equals(NONE)) {
            return "";
        }
        boolean missed = measuredSeconds > seconds || measuredRatio > ratio;
        boolean unknown = Double.isFinite(ratio) && Double.isNaN(measuredRatio);
        return (missed ? "MISSED " : unknown ? "?      " : "kept   ") + this;
    }

    @Override
    public String toString() {
        String share = Double.isFinite(ratio) ? "ratio <= %.2f ".formatted(ratio) : "";
        return (share + (Double.isFinite(seconds) ? "<= %.0f s".formatted(seconds) : "")).strip();
    }
}
