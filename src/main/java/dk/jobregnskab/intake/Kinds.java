package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Wording;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All kinds of delivery, and which of them a file is. */
public final class Kinds {

    private final List<DeliveryKind<?>> kinds;

    public Kinds(List<DeliveryKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public List<DeliveryKind<?>> all() {
        return kinds;
    }

    public Optional<DeliveryKind<?>> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * The kind of a file, by its header.
     *
     * @throws RefusedFileException when the file cannot be read as a table, or is of no kind we know
     */
    public DeliveryKind<?> recognise(Path file) {
        Set<Charset> charsets = new LinkedHashSet<>();
        kinds.forEach(kind -> charsets.addAll(kind.definition().charsets()));
        List<String> header =
                TableFile.open(file, List.copyOf(charsets), this::isHeader).header();
        return kinds.stream()
                .filter(kind -> kind.recognises(header))
                .findFirst()
                .orElseThrow(() -> new RefusedFileException(unknown(header)));
    }

    private boolean isHeader(List<String> labels) {
        return kinds.stream().anyMatch(kind -> kind.recognises(labels));
    }

    private Problem unknown(List<String> header) {
        String known = String.join(", ", kinds.stream().map(DeliveryKind::name).toList());
        String found = RowReader.shown(String.join(";", header));
        return new Problem(
                0,
                null,
                "kind",
                new Wording(
                        "overskriften " + found + " hører ikke til nogen af de filtyper, der kendes (" + known + ")",
                        "the header " + found + " belongs to none of the kinds we know (" + known
                                + "). Deliver the file with its header line, or say the kind with --as"));
    }
}
