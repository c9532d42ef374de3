/** The ledger, and how it is counted week by week. */
@NullMarked
package dk.jobregnskab.register.ledger;

import org.jspecify.annotations.NullMarked;
