/** The packaged program as a process: killed, stopped, started twice, called wrongly; on H2 and on a real MySQL. */
@NullMarked
package dk.jobregnskab.process;

import org.jspecify.annotations.NullMarked;
