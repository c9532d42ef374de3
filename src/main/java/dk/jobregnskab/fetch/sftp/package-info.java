/** Folders on SFTP servers, such as that of Ydelsesrefusion. */
@NullMarked
package dk.jobregnskab.fetch.sftp;

import org.jspecify.annotations.NullMarked;
