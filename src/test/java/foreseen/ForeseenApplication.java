package foreseen;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.fetch.standin.StandInSources;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.run.command.CommandLineInterface;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"dk.jobregnskab", "foreseen"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Jobregnskab.class))
class ForeseenApplication {

    static CommandLineInterface commandLine() {
        return new CommandLineInterface(
                ForeseenApplication.class,
                home -> JobDefinitions.shipped(),
                Jobregnskab::allKinds,
                Jobregnskab::featureCommands,
                StandInSources::start);
    }

    @Bean
    Kinds kinds(JobDefinitions definitions) {
        return Jobregnskab.allKinds(definitions);
    }
}
