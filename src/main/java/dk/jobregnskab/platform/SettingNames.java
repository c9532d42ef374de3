package dk.jobregnskab.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The names under {@code jobregnskab.}, in the forms in which they may be given. Spring Boot refuses unknown ones in files and on the command
 * line and tells their values; in the environment and among Java's system properties it overlooks them.
 */
public final class SettingNames {

    private static final String PREFIX = "jobregnskab";
    /** What the build of this program is told; no settings of the program. */
    private static final List<String> OF_THE_BUILD = List.of("JOBREGNSKAB_TEST_", "JOBREGNSKAB_CI_");

    /** Stands for a name that an operator chooses. */
    private static final String ANY = "name";

    private final Set<String> properties = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();
    private final Set<String> secrets = new TreeSet<>();

    public SettingNames() {
        collect(PREFIX, Settings.class);
        for (String property : properties) {
            variables.add(variable(property.replace("-", "")));
        }
    }

    private void collect(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            Class<?> named = recordByName(component);
            if (named != null) {
                collect(name + "." + ANY, named);
            } else if (component.getType().isRecord() && component.getType() != Expected.class) {
                collect(name, component.getType());
            } else {
                properties.add(name);
                if (component.getType() == Secret.class) {
                    secrets.add(name);
                }
            }
        }
    }

    /** What a map holds whose keys an operator chooses; null where it is none. */
    private static @Nullable Class<?> recordByName(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType map
                        && component.getType() == Map.class
                        && map.getActualTypeArguments()[1] instanceof Class<?> type
                        && type.isRecord()
                ? type
                : null;
    }

    /** As a setting is written whose component in Java has this name. */
    public static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /**
     * Every name there is no setting for, with the known one it is nearest to, never with its value.
     *
     * @throws OperatorException with code 2 when there is any, or a secret stands where every user of the machine can read it
     */
    public void check(ConfigurableEnvironment environment) {
        refuseSecretsOnTheCommandLine(environment);
        Set<String> unknown = new TreeSet<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> enumerable) {
                boolean isEnvironment =
                        source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
                for (String name : enumerable.getPropertyNames()) {
                    if (isEnvironment ? isUnknownVariable(name) : isUnknownProperty(name)) {
                        unknown.add(described(name, isEnvironment));
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The configuration has settings that do not exist: " + String.join(", ", unknown)
                            + ". Remove them or correct their spelling.");
        }
    }

    private void refuseSecretsOnTheCommandLine(ConfigurableEnvironment environment) {
        PropertySource<?> commandLine =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        for (String secret : secrets) {
            if (commandLine != null && commandLine.containsProperty(secret)) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "--" + secret + " is a secret, and the command line can be read by every user of this machine."
                                + " Give it in a file or in the environment.");
            }
        }
    }

    private boolean isUnknownVariable(String name) {
        String upper = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return upper.startsWith("JOBREGNSKAB_")
                && OF_THE_BUILD.stream().noneMatch(upper::startsWith)
                && variables.stream().noneMatch(variable -> isVariable(variable, upper))
                && properties.stream().noneMatch(property -> isVariable(variable(property), upper));
    }

    private boolean isUnknownProperty(String name) {
        if (!name.toLowerCase(Locale.ROOT).startsWith(PREFIX + ".")) {
            return false;
        }
        ConfigurationPropertyName asked = ConfigurationPropertyName.adapt(name, '.');
        return properties.stream().noneMatch(property -> isProperty(property, asked));
    }

    /** In the environment a name is one word: where it would end nobody could tell. */
    private static boolean isVariable(String known, String asked) {
        String any = "_" + ANY.toUpperCase(Locale.ROOT) + "_";
        int at = known.indexOf(any);
        return at < 0
                ? known.equals(asked)
                : asked.matches(Pattern.quote(known.substring(0, at)) + "_[A-Z0-9]+_"
                        + Pattern.quote(known.substring(at + any.length())));
    }

    private static boolean isProperty(String known, ConfigurationPropertyName asked) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(known);
        if (name.getNumberOfElements() != asked.getNumberOfElements()) {
            return false;
        }
        return IntStream.range(0, name.getNumberOfElements())
                .allMatch(i -> name.getElement(i, ConfigurationPropertyName.Form.ORIGINAL)
                                .equals(ANY)
                        || name.getElement(i, ConfigurationPropertyName.Form.UNIFORM)
                                .equals(asked.getElement(i, ConfigurationPropertyName.Form.UNIFORM)));
    }

    private String described(String name, boolean isVariable) {
        List<String> known = new ArrayList<>(isVariable ? variables : properties);
        return (isVariable ? "the environment variable " : "") + name + " (nearest: " + Spelling.nearest(name, known)
                + ")";
    }
}
