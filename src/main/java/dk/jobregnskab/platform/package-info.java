/**
 * What the machine room offers: settings, clock, data source, migrations, the job repository and our exit codes.
 * Knows no feature.
 */
@ApplicationModule(allowedDependencies = "reference")
@NullMarked
package dk.jobregnskab.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
