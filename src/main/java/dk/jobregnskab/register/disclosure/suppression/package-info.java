/**
 * Which cells of a table of the register are hidden, so that nobody behind a small count can be found (formulas.md, section
 * 22). Pure calculation: counts in, hidden cells out.
 */
@NullMarked
package dk.jobregnskab.register.disclosure.suppression;

import org.jspecify.annotations.NullMarked;
