/** Benefits as they are delivered: what they are called, and what is known of them. */
@NullMarked
package dk.jobregnskab.register.benefit;

import org.jspecify.annotations.NullMarked;
