package dk.jobregnskab.run.session;

import dk.jobregnskab.platform.Home;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.failure.Failures;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The home folder, from what Spring Boot reads its configuration from. */
public final class ConfiguredHome {

    static final String DEFAULT = "./var";

    private ConfiguredHome() {}

    public static Home of(GlobalOptions options, Environment environment) {
        return new Home(options.home(environment.getProperty("jobregnskab.home", DEFAULT)));
    }

    /** For a command that starts no application. */
    public static Home of(GlobalOptions options) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(options.springArguments()));
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
        } catch (RuntimeException unusable) {
            throw Failures.explain(unusable, options.home(DEFAULT));
        }
        return of(options, environment);
    }
}
