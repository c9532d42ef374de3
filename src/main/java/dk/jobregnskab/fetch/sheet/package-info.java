/** What workbooks say of the sources. */
@NullMarked
package dk.jobregnskab.fetch.sheet;

import org.jspecify.annotations.NullMarked;
