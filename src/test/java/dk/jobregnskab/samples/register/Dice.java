package dk.jobregnskab.samples.register;

/** Chance that is the same on every machine and Java (SplitMix64), and depends on nothing but what it is made from. */
final class Dice {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(long... origins) {
        long state = 0;
        for (long origin : origins) {
            state = mixed(state + STEP + origin * 0xd1342543de82ef95L);
        }
        return new Dice(state);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        state += STEP;
        return (int) Long.remainderUnsigned(mixed(state) >>> 1, bound);
    }

    /** Both ends included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean perMille(int chance) {
        return below(1_000) < chance;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
