@NullMarked
package dk.jobregnskab.register.internal.spells;

import org.jspecify.annotations.NullMarked;
