/**
 * The words everybody shares: periods, municipalities, benefit groups and versions of the benchmark's definition.
 * Plain Java on the dated tables of {@code sql/reference}; knows no database and no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.jobregnskab.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
