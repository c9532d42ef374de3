package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.SettingNames;
import dk.jobregnskab.platform.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays one override over the shipped definition. Jackson stops at the first fault; to name them all, what is at fault is noted, taken out,
 * and the rest is read again.
 */
final class OverrideReader {

    /** Not an operator's: the folder gives the job, and the samples travel in the jar. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("file", "job", "samples");

    private static final String COLUMNS = "columns";
    private static final String BELOW = " > ";
    private static final String ANOTHER = "another value";

    private final DefinitionFile file;
    private final String yaml;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<JsonNode, Integer> takenOut = new IdentityHashMap<>();

    OverrideReader(DefinitionFile file, String yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /** Each with where it is; empty after a reading that succeeded. */
    List<String> problems() {
        return problems.entrySet().stream()
                .map(problem -> (problem.getKey() + " " + problem.getValue()).strip())
                .toList();
    }

    /** Empty when there are problems. */
    Optional<JobDefinition> read() {
        JsonNode written;
        try {
            written = JobDefinition.YAML.readTree(yaml);
        } catch (JacksonException malformed) {
            problems.put(
                    "",
                    "it is no valid YAML" + at(malformed)
                            + " (indentation, a bracket or quote that is not closed, a key that stands twice)");
            return Optional.empty();
        }
        if (!written.isMissingNode() && !written.isObject()) {
            problems.put("", "it must hold keys with their values, such as max-rejected-rows: 0");
            return Optional.empty();
        }
        ObjectNode override = written instanceof ObjectNode object ? object : JobDefinition.YAML.createObjectNode();
        refuseWithoutValue(override, List.of());
        refuseWhatIsNotTheirs(override);
        Optional<JobDefinition> definition = definition(override);
        return problems.isEmpty() ? definition : Optional.empty();
    }

    private static String at(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        return location == null
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr() + ", or just before it";
    }

    /** An empty value would take a shipped one away in silence. */
    private void refuseWithoutValue(JsonNode node, List<Object> path) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(key);
                if (value.isNull() || value.isArray() && value.valueStream().anyMatch(JsonNode::isNull)) {
                    problems.put(
                            shown(with(path, key)), value.isNull() ? "has no value" : "has an entry without a value");
                    object.remove(key);
                } else {
                    refuseWithoutValue(value, with(path, key));
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                refuseWithoutValue(node.get(i), with(path, i));
            }
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** A column that the program does not know would be looked for in vain. */
    private void refuseWhatIsNotTheirs(ObjectNode override) {
        ObjectNode shipped = file.shipped();
        for (String key : OF_THE_PROGRAM) {
            JsonNode said = override.remove(key);
            if (said != null && !said.equals(shipped.get(key))) {
                problems.put(key, "cannot be changed (leave it out)");
            }
        }
        Collection<String> columns = shipped.path(COLUMNS).propertyNames();
        if (override.get(COLUMNS) instanceof ObjectNode said) {
            for (String column : List.copyOf(said.propertyNames())) {
                if (!columns.contains(column)) {
                    problems.put(shown(List.of(COLUMNS, column)), unknown(column, columns));
                    said.remove(column);
                }
            }
        }
    }

    private Optional<JobDefinition> definition(ObjectNode override) {
        while (true) {
            ObjectNode merged = file.shipped();
            merge(merged, override);
            List<Object> within = List.of();
            try {
                JobDefinition definition = JobDefinition.of(merged, file);
                within = List.of("settings");
                definition.settings(file.settings());
                return Optional.of(definition);
            } catch (JacksonException fault) {
                if (!takenOut(fault, within, override)) {
                    return Optional.empty();
                }
            }
        }
    }

    /** Maps key by key; lists and single values replace. */
    private static void merge(ObjectNode shipped, ObjectNode override) {
        override.properties().forEach(entry -> {
            JsonNode known = shipped.get(entry.getKey());
            if (known instanceof ObjectNode below && entry.getValue() instanceof ObjectNode differences) {
                merge(below, differences);
            } else {
                shipped.set(entry.getKey(), entry.getValue());
            }
        });
    }

    /** Whether there is more to be read after what is at fault was noted and taken out. */
    private boolean takenOut(JacksonException fault, List<Object> within, ObjectNode override) {
        List<Object> path = new ArrayList<>();
        JsonNode holder = null;
        JsonNode found = override;
        Object last = null;
        for (Object step : steps(fault, within)) {
            holder = found;
            last = step;
            if (step instanceof Integer index) {
                path.add(index + takenOut.getOrDefault(holder, 0));
                found = holder.path(index);
            } else {
                path.add(step);
                found = holder.path(String.valueOf(step));
            }
        }
        if (found instanceof ObjectNode object
                && fault instanceof ValueInstantiationException unfit
                && refusedUnknown(object, path, unfit.getType())) {
            return true;
        }
        note(shown(path), fault);
        if (holder instanceof ArrayNode array && last instanceof Integer index && array.has(index)) {
            array.remove(index);
            takenOut.merge(array, 1, Integer::sum);
            return true;
        }
        return holder instanceof ObjectNode object && last != null && object.remove(last.toString()) != null;
    }

    /** Jackson tells of a misspelt key only after the value could be made, which it cannot for want of that key. */
    private boolean refusedUnknown(ObjectNode object, List<Object> path, @Nullable JavaType type) {
        if (type == null || !type.getRawClass().isRecord()) {
            return false;
        }
        List<String> known = Arrays.stream(type.getRawClass().getRecordComponents())
                .map(component -> SettingNames.dashed(component.getName()))
                .toList();
        List<String> unknown = object.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .toList();
        unknown.forEach(key -> problems.put(shown(with(path, key)), unknown(key, known)));
        object.remove(unknown);
        return !unknown.isEmpty();
    }

    private static List<Object> steps(JacksonException fault, List<Object> within) {
        List<Object> steps = new ArrayList<>(within);
        for (JacksonException.Reference step : fault.getPath()) {
            steps.add(step.getPropertyName() == null ? (Object) step.getIndex() : step.getPropertyName());
        }
        if (fault.getCause() instanceof UnfitSettingException unfit) {
            steps.addAll(unfit.path());
        }
        return steps;
    }

    /** What does not fit together because a part of it was taken out is no problem of its own. */
    private void note(String where, JacksonException fault) {
        boolean follows = fault instanceof ValueInstantiationException
                && problems.keySet().stream().anyMatch(known -> where.isEmpty() || known.startsWith(where + BELOW));
        if (!follows) {
            problems.put(where, sentence(fault));
        }
    }

    private static String shown(List<Object> path) {
        return path.stream()
                .map(step -> step instanceof Integer index ? "entry " + (index + 1) : step.toString())
                .collect(Collectors.joining(BELOW));
    }

    private static String sentence(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return unknown(
                    unknown.getPropertyName(),
                    known == null
                            ? List.of()
                            : known.stream().map(String::valueOf).toList());
        }
        if (fault instanceof ValueInstantiationException unfit && unfit.getCause() != null) {
            return String.valueOf(unfit.getCause().getMessage());
        }
        if (fault instanceof InputCoercionException) {
            return "must be a smaller number";
        }
        return "must be " + (fault instanceof MismatchedInputException other ? wanted(other.getTargetType()) : ANOTHER);
    }

    private static String unknown(String key, Collection<String> known) {
        List<String> theirs =
                known.stream().filter(name -> !OF_THE_PROGRAM.contains(name)).toList();
        return "is no setting" + (theirs.isEmpty() ? "" : " (nearest: " + Spelling.nearest(key, theirs) + ")");
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return ANOTHER;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list, such as [one, two]";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "keys with their values";
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> "a whole number";
            case "BigDecimal" -> "a number";
            case "String" -> "text (in quotes where it looks like a number)";
            case "Charset" -> "the name of a charset, such as UTF-8";
            default -> "a " + type.getSimpleName();
        };
    }
}
