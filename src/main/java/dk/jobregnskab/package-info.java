/** jobregnskab: the accounts of a municipality's temporary benefits, every night. */
@NullMarked
package dk.jobregnskab;

import org.jspecify.annotations.NullMarked;
