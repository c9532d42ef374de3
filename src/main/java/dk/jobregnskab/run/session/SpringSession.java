package dk.jobregnskab.run.session;

import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.DatabaseLimits;
import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.SettingNames;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.platform.mysql.MySqlConnections;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.RunLock;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.failure.DatabaseFailures;
import dk.jobregnskab.run.failure.Failures;
import dk.jobregnskab.run.history.NightReport;
import dk.jobregnskab.run.history.RunHistory;
import dk.jobregnskab.run.job.JobStarter;
import dk.jobregnskab.run.lock.RunLocks;
import dk.jobregnskab.run.log.RunLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
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
    private final Function<Home, JobDefinitions> definitions;
    private final GlobalOptions options;
    private final Terminal terminal;
    private final GracefulStop stop;

    public SpringSession(
            Class<?> application,
            Function<Home, JobDefinitions> definitions,
            GlobalOptions options,
            Terminal terminal,
            GracefulStop stop) {
        this.application = application;
        this.definitions = definitions;
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
            return opened.recorded(work);
        }
    }

    /** The application while it is up; everything is closed in the reverse order. */
    private final class Opened implements AutoCloseable {

        private final SessionMode mode;
        private final String command;
        private final Deque<AutoCloseable> resources = new ArrayDeque<>();
        private @Nullable RunLog runLog;
        private NightReport report;
        private boolean diskFull;
        private @Nullable DatabaseLimits limits;

        Opened(SessionMode mode, String command) {
            this.mode = mode;
            this.command = command;
            this.report = new NightReport(command, configuredHome(), Clock.systemUTC());
        }

        ExitCode work(Work work) {
            try {
                return work.with(start().getBeanFactory());
            } catch (RuntimeException failure) {
                throw explained(failure);
            }
        }

        /** Until Spring has read the settings: what the command line and the environment say. */
        private Home configuredHome() {
            return new Home(options.home(
                    Objects.requireNonNullElse(System.getenv("JOBREGNSKAB_HOME"), ConfiguredHome.DEFAULT)));
        }

        ExitCode recorded(Work work) {
            try {
                return work(beans -> recorded(beans, work));
            } catch (OperatorException e) {
                report.fail(e);
                throw e;
            }
        }

        private ExitCode recorded(BeanFactory beans, Work work) {
            beans.getBean(JobStarter.class).recoverDeadRuns();
            RunHistory history = beans.getBean(RunHistory.class);
            long run = history.begin(command, logFile());
            report.isKnown();
            try {
                ExitCode code = work.with(beans);
                report.end(code);
                history.end(run, code, report.problem());
                return code;
            } catch (RuntimeException e) {
                end(history, run, reason(e));
                throw e;
            }
        }

        /** What ended the run counts, also where it keeps its end from being written. */
        private void end(RunHistory history, long run, OperatorException reason) {
            try {
                history.end(run, reason.exitCode(), String.valueOf(reason.getMessage()));
            } catch (RuntimeException unwritten) {
                log.warn("the end of the run could not be written to the database", unwritten);
            }
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
            Home home = ConfiguredHome.of(options, environment);
            report = new NightReport(command, home, clock(environment));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "home", Map.of("jobregnskab.home", home.root().toString())));
            new SettingNames().check(environment);
            JobDefinitions inForce = definitions.apply(home);
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
                report.begin();
                log.info("{} in {} on {}", command, home.root(), address);
            }
            register((DefaultListableBeanFactory) context.getBeanFactory(), inForce, lock);
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

        private void register(DefaultListableBeanFactory beans, JobDefinitions inForce, @Nullable RunLock lock) {
            beans.registerSingleton("terminal", terminal);
            beans.registerSingleton("gracefulStop", stop);
            beans.registerSingleton("sessionMode", mode);
            beans.registerSingleton("nightReport", report);
            beans.registerSingleton("jobDefinitions", inForce);
            beans.registerSingleton("referenceTables", inForce.tables());
            if (lock != null) {
                beans.registerSingleton("runLock", lock);
            }
        }

        /** What the night is for; a setting that is none is refused later. */
        private static Clock clock(ConfigurableEnvironment environment) {
            String fixed = environment.getProperty("jobregnskab.clock", "");
            try {
                return fixed.isEmpty() ? Clock.systemUTC() : Clock.fixed(Instant.parse(fixed), ZoneOffset.UTC);
            } catch (DateTimeException noMoment) {
                return Clock.systemUTC();
            }
        }

        private String logFile() {
            return runLog == null ? "" : runLog.file().getFileName().toString();
        }

        private OperatorException reason(RuntimeException failure) {
            OperatorException ofDatabase =
                    DiskFull.isBehind(failure) ? null : DatabaseFailures.explain(failure, limits);
            return ofDatabase == null ? Failures.explain(failure, report.home().root()) : ofDatabase;
        }

        /** One sentence for the operator; the rest goes to the log. */
        private OperatorException explained(RuntimeException failure) {
            OperatorException explained = reason(failure);
            diskFull = DiskFull.isBehind(explained);
            if (explained.exitCode() == ExitCode.STOPPED) {
                log.info("stopped on request");
            } else if (explained.exitCode() == ExitCode.USAGE) {
                // no trace: it may quote the value of a setting
                log.error("{}", explained.getMessage());
            } else {
                log.error("the command failed", failure);
            }
            if (explained.exitCode() == ExitCode.FAILED && runLog != null) {
                return new OperatorException(
                        ExitCode.FAILED, explained.getMessage() + " Details: " + runLog.file(), explained);
            }
            return explained;
        }

        @Override
        public void close() {
            if (runLog != null && !diskFull) {
                runLog.problem().ifPresent(terminal::info);
            }
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
