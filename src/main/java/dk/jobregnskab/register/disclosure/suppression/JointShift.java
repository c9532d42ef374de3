package dk.jobregnskab.register.disclosure.suppression;

import java.util.List;

/**
 * Hidden cells that can rise and fall together, each by the same number, without changing a shown one. The proof that none of
 * them can be derived.
 *
 * @param unknowns the cells, by their number in the equations
 * @param width between the lowest and the highest value that the move gives each of them
 */
record JointShift(List<Integer> unknowns, long width) {}
