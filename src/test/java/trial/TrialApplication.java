package trial;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.fetch.standin.StandInSources;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.run.command.CommandLineInterface;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The program with one feature more. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"dk.jobregnskab", "trial"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Jobregnskab.class))
class TrialApplication {

    static CommandLineInterface commandLine() {
        return new CommandLineInterface(
                TrialApplication.class,
                home -> JobDefinitions.shipped(),
                TrialApplication::allKinds,
                Jobregnskab::featureCommands,
                StandInSources::start);
    }

    private static Kinds allKinds(JobDefinitions definitions) {
        List<DeliveryKind<?>> kinds =
                new ArrayList<>(Jobregnskab.allKinds(definitions).all());
        kinds.add(new TrialDelivery(definitions));
        return new Kinds(kinds);
    }

    @Bean
    Kinds kinds(JobDefinitions definitions) {
        return allKinds(definitions);
    }
}
