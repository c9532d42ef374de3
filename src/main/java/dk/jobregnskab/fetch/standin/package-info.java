/** Sources that stand in for the real ones, on this machine: for a trial without any account, and for tests. */
@NamedInterface("standin")
@NullMarked
package dk.jobregnskab.fetch.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
