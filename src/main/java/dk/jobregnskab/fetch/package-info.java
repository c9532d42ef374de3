/**
 * Fetches files by itself: Jobindsats, Statistics Denmark's StatBank and SFTP servers. Each is a source that {@code run} finds as a bean; what
 * is fetched lands like any other delivery.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "intake",
            "intake :: definition",
            "intake :: source",
            "run",
            "figures",
            "workbook"
        })
@NullMarked
package dk.jobregnskab.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
