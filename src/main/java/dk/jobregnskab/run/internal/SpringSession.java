package dk.jobregnskab.run.internal;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.DatabaseLimits;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.MySqlConnections;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.JobStarter;
import dk.jobregnskab.run.RunLock;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts Spring around one command. The lock is taken after the configuration is known and before any bean is made, so a second run
 * touches nothing.
 */
public final class SpringSession implements Session {

    private static final Logger log = LoggerFactory.getLogger(SpringSession.class);

    private final Class<?> application;
    private final GlobalOptions options;
    private final Terminal terminal;
    private final GracefulStop stop;

    public SpringSession(Class<?> application, GlobalOptions options, Terminal terminal, GracefulStop stop) {
        this.application = application;
        this.options = options;
        this.terminal = terminal;
        this.stop = stop;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public ExitCode read(Work work) {
        try (Opened opened = new Opened(new SessionMode(false), "")) {
            return opened.work(work);
        }
    }

    @Override
    public ExitCode write(String command, Work work) {
        try (Opened opened = new Opened(new SessionMode(true), command)) {
            return opened.recorded(command, work);
        }
    }

    /** The application while it is up; everything is closed in the reverse order. */
    private final class Opened implements AutoCloseable {

        private final SessionMode mode;
        private final String command;
        private final Deque<AutoCloseable> resources = new ArrayDeque<>();
        private @Nullable RunLog runLog;
        private @Nullable DatabaseLimits limits;

        Opened(SessionMode mode, String command) {
            this.mode = mode;
            this.command = command;
        }

        ExitCode work(Work work) {
            try {
                return work.with(start().getBeanFactory());
            } catch (RuntimeException failure) {
                throw explained(failure);
            }
        }

        ExitCode recorded(String command, Work work) {
            return work(beans -> {
                beans.getBean(JobStarter.class).recoverDeadRuns();
                RunHistory history = beans.getBean(RunHistory.class);
                long run = history.begin(command, logFile());
                try {
                    ExitCode code = work.with(beans);
                    history.end(run, code, "");
                    return code;
                } catch (OperatorException e) {
                    history.end(run, e.exitCode(), String.valueOf(e.getMessage()));
                    throw e;
                } catch (RuntimeException e) {
                    history.end(run, ExitCode.FAILED, e.getClass().getSimpleName());
                    throw e;
                }
            });
        }

        private ConfigurableApplicationContext start() {
            SpringApplication spring = new SpringApplication(application);
            spring.setWebApplicationType(WebApplicationType.NONE);
            spring.setRegisterShutdownHook(false);
            spring.setDefaultProperties(options.defaults());
            spring.addInitializers(this::prepare);
            ConfigurableApplicationContext context = spring.run(options.springArguments());
            resources.push(context);
            return context;
        }

        private void prepare(ConfigurableApplicationContext context) {
            ConfigurableEnvironment environment = context.getEnvironment();
            Home home = new Home(options.home(environment.getProperty("jobregnskab.home", "./var")));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "home", Map.of("jobregnskab.home", home.root().toString())));
            DatabaseAddress address = DatabaseAddress.from(environment);
            requireDatabaseToRead(address);
            limits = DatabaseLimits.from(environment);
            if (address.isMySql()) {
                new MySqlConnections(address.forMigrations(environment), limits); // refused before anything is done
            }
            if (mode.writes()) {
                resources.push(stop.within(Settings.deadline(environment), terminal));
            }
            RunLock lock = RunLocks.acquire(address, limits, home, mode.writes());
            if (lock != null) {
                resources.push(lock);
            }
            if (mode.writes()) {
                home.create();
                home.removeHalfWritten();
                runLog = RunLog.open(home.logs(), command, Instant.now());
                resources.push(runLog);
                log.info("{} in {} on {}", command, home.root(), address);
            }
            register((DefaultListableBeanFactory) context.getBeanFactory(), lock);
        }

        private void requireDatabaseToRead(DatabaseAddress address) {
            if (!mode.writes() && address.isH2File()) {
                String file = address.url().substring("jdbc:h2:file:".length()).split(";", 2)[0];
                if (!Files.exists(Path.of(file + ".mv.db"))) {
                    throw new OperatorException(
                            ExitCode.NO_DATA,
                            "Nothing was ever loaded here (there is no database at " + file
                                    + "). Start with nightly or load, or give the right --home.");
                }
            }
        }

        private void register(DefaultListableBeanFactory beans, @Nullable RunLock lock) {
            beans.registerSingleton("terminal", terminal);
            beans.registerSingleton("gracefulStop", stop);
            beans.registerSingleton("sessionMode", mode);
            if (lock != null) {
                beans.registerSingleton("runLock", lock);
            }
        }

        private String logFile() {
            return runLog == null ? "" : runLog.file().getFileName().toString();
        }

        /** One sentence for the operator; the rest goes to the log. */
        private OperatorException explained(RuntimeException failure) {
            OperatorException explained = DatabaseFailures.explain(failure, limits);
            if (explained == null) {
                explained = Failures.explain(failure);
            }
            if (explained.exitCode() == ExitCode.STOPPED) {
                log.info("stopped on request");
            } else {
                log.error("the command failed", failure);
            }
            if (explained.exitCode() == ExitCode.FAILED && runLog != null) {
                return new OperatorException(
                        ExitCode.FAILED, explained.getMessage() + "\nDetails: " + runLog.file(), explained);
            }
            return explained;
        }

        @Override
        public void close() {
            OperatorException refused = null;
            while (!resources.isEmpty()) {
                try {
                    resources.pop().close();
                } catch (OperatorException e) {
                    refused = e;
                } catch (Exception e) {
                    log.warn("could not close in good order", e);
                }
            }
            if (refused != null) {
                throw refused;
            }
        }
    }
}
