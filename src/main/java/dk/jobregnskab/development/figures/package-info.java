/** Comparisons made of what the database holds, and their part of the figures. */
@NullMarked
package dk.jobregnskab.development.figures;

import org.jspecify.annotations.NullMarked;
