package dk.jobregnskab.platform;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
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

    private final Set<String> properties = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();

    public SettingNames() {
        collect(PREFIX, Settings.class);
        for (String property : properties) {
            variables.add(variable(property.replace("-", "")));
        }
    }

    private void collect(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            if (component.getType().isRecord()) {
                collect(name, component.getType());
            } else {
                properties.add(name);
            }
        }
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
     * @throws OperatorException with code 2 when there is any
     */
    public void check(ConfigurableEnvironment environment) {
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

    private boolean isUnknownVariable(String name) {
        String upper = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return upper.startsWith("JOBREGNSKAB_")
                && OF_THE_BUILD.stream().noneMatch(upper::startsWith)
                && !variables.contains(upper)
                && properties.stream().noneMatch(property -> variable(property).equals(upper));
    }

    private boolean isUnknownProperty(String name) {
        if (!name.toLowerCase(Locale.ROOT).startsWith(PREFIX + ".")) {
            return false;
        }
        ConfigurationPropertyName asked = ConfigurationPropertyName.adapt(name, '.');
        return properties.stream().map(ConfigurationPropertyName::of).noneMatch(asked::equals);
    }

    private String described(String name, boolean isVariable) {
        List<String> known = new ArrayList<>(isVariable ? variables : properties);
        return (isVariable ? "the environment variable " : "") + name + " (nearest: " + Spelling.nearest(name, known)
                + ")";
    }
}
