@NullMarked
package dk.jobregnskab.register.internal;

import org.jspecify.annotations.NullMarked;
