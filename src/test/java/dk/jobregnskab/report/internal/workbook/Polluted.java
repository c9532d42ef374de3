package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.development.Event;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.report.internal.ReportModel;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model whose every text for people, however deep, ends in characters that XML may not hold. */
final class Polluted {

    /** Of every kind: controls of both ranges, delete, non-characters of three planes, halves of a pair. */
    static final String CHARACTERS = "\u0000\u0001\u000B\u001B\u007F\u0085\uFDD0\uFFFE\uFFFF\uDBFF\uDFFF\uD83D \uDE00x";

    private static final Set<String> SHOWN = Set.of(
            "name", "headline", "bestSince", "fileName", "reason", "description", "source", "cause", "figure", "why");

    private Polluted() {}

    static ReportModel of(ReportModel model) {
        return (ReportModel) record(model);
    }

    private static @Nullable Object any(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> polluted = new ArrayList<>();
            list.forEach(item ->
                    polluted.add(item instanceof String text && text.indexOf(' ') > 0 ? text + CHARACTERS : any(item)));
            return polluted;
        }
        return value instanceof Record record ? record(record) : value;
    }

    private static Record record(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            @Nullable Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(record);
                boolean isShown =
                        record instanceof Wording || record instanceof Event || SHOWN.contains(components[i].getName());
                values[i] = value instanceof String text && isShown ? text + CHARACTERS : any(value);
                types[i] = components[i].getType();
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
