/**
 * Where files come from and how they become rows: landing, parsing, gates, reconciliation, publication.
 * Knows the {@link dk.jobregnskab.intake.delivery.DeliveryKind kinds} only by their interface.
 */
@ApplicationModule(allowedDependencies = {"platform", "reference"})
@NullMarked
package dk.jobregnskab.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
