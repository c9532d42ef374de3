package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class StopOnH2IT extends StopSpecification {

    StopOnH2IT() {
        super(H2InHome::new);
    }

    /** On one database: nothing of it is the database's. */
    @Test
    void a_night_whose_time_is_up_ends_in_good_order_too_but_with_1() throws SQLException {
        try (Installation installation =
                Installation.fresh(folder, H2InHome::new).withSamples()) {
            Finished late =
                    installation.startWaitingNight("--jobregnskab.deadline=20s").finish();

            assertThat(late.exitCode()).isEqualTo(1);
            assertThat(late.everything())
                    .contains("Stopped, because it was not done within 20 s (jobregnskab.deadline).")
                    .doesNotContain("cut off");
            assertThat(Remains.of(installation, installation.nightly()).differencesFrom(undisturbed))
                    .isEmpty();
        }
    }
}
