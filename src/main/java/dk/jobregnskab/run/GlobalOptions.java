package dk.jobregnskab.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for every command: the home, and Spring Boot's own configuration arguments. */
public final class GlobalOptions {

    private final List<String> springArguments = new ArrayList<>();
    private final Map<String, Object> defaults = new LinkedHashMap<>();
    private @Nullable Path home;
    private String homeBelow = "";

    /**
     * Takes Spring Boot's arguments ({@code --spring.…}, {@code --jobregnskab.…}, {@code --logging.…}) out of the command line.
     *
     * @return the rest, for the commands
     */
    public String[] takeSpringArguments(String[] arguments) {
        List<String> rest = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.matches("--(spring|jobregnskab|logging)\\..*")) {
                springArguments.add(argument);
            } else {
                rest.add(argument);
            }
        }
        return rest.toArray(String[]::new);
    }

    public void setHome(Path home) {
        this.home = home;
    }

    /** Uses a folder below the configured home, unless the home was given on the command line. */
    public void setHomeBelow(String folder) {
        homeBelow = folder;
    }

    /** A setting that holds where nothing else says otherwise. */
    public void setDefault(String key, Object value) {
        defaults.put(key, value);
    }

    public String[] springArguments() {
        return springArguments.toArray(String[]::new);
    }

    public Map<String, Object> defaults() {
        return defaults;
    }

    /** The home to use, absolute. */
    public Path home(String configured) {
        Path chosen = home != null ? home : Path.of(configured).resolve(homeBelow);
        return chosen.toAbsolutePath().normalize();
    }
}
