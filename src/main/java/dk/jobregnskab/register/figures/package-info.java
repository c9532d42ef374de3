/** The register's part of the figures: read from the database, checked, compared, explained and stored. */
@NullMarked
package dk.jobregnskab.register.figures;

import org.jspecify.annotations.NullMarked;
