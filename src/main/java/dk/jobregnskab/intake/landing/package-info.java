/** Where files arrive, and where they are kept as they came. */
@NullMarked
package dk.jobregnskab.intake.landing;

import org.jspecify.annotations.NullMarked;
