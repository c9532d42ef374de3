/** What people at work pay in tax, as an assumption of its own. */
@NullMarked
package dk.jobregnskab.forecast.tax;

import org.jspecify.annotations.NullMarked;
