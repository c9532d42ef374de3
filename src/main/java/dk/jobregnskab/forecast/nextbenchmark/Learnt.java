package dk.jobregnskab.forecast.nextbenchmark;

/**
 * What a list's earlier editions teach of the next one.
 *
 * @param rule for a municipality whose own actual share is known
 * @param errors of both rules
 * @param level at which an interval of places holds what it promises
 */
record Learnt(OwnRule rule, PastErrors errors, double level) {

    /**
     * Of a municipality whose actual share to come is known.
     *
     * @param step half-years ahead: errors grow as its root
     * @param shareError standard deviation of that share, percentage points
     */
    Guess own(Standing now, double growth, int step, double actualShare, double shareError) {
        return new Guess(
                rule.difference(now, growth, actualShare),
                now.chance(growth) * Math.sqrt(step),
                errors.own(),
                rule.beta() * shareError);
    }

    /** Of one that nothing is known of: it moves with the country. */
    Guess another(Standing now, double growth, int step) {
        return new Guess(growth * now.difference(), now.chance(growth) * Math.sqrt(step), errors.others(), 0);
    }
}
