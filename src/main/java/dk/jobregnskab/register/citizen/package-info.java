/** Citizens: their CPR numbers, checked and replaced by pseudonyms. Nothing else keeps a CPR number. */
@NullMarked
package dk.jobregnskab.register.citizen;

import org.jspecify.annotations.NullMarked;
