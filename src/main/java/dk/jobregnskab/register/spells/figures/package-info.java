/** Reads spells, and the months that are kept of them, from the database. */
@NullMarked
package dk.jobregnskab.register.spells.figures;

import org.jspecify.annotations.NullMarked;
