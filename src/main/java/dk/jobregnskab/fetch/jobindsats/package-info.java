/** Jobindsats, version 3: the ministry's series. */
@NullMarked
package dk.jobregnskab.fetch.jobindsats;

import org.jspecify.annotations.NullMarked;
