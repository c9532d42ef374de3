package trial;

import java.util.List;

/** What the trial shows: citizens by month, in plain numbers. */
record TrialPage(List<Integer> citizens, boolean constructed) {}
