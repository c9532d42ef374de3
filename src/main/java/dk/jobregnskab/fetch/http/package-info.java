/** Questions over HTTP: with a deadline, a limit of size, few new tries, and no trust in what comes back. */
@NullMarked
package dk.jobregnskab.fetch.http;

import org.jspecify.annotations.NullMarked;
