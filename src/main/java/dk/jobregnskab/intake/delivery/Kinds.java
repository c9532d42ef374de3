package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.format.TableFile;
import dk.jobregnskab.intake.table.FileFault;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
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
     * The kind that an operator names.
     *
     * @param command whose help tells the kinds
     */
    public DeliveryKind<?> require(String name, String command) {
        return find(name)
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "There is no kind \"" + name + "\". See " + command + " --help for the kinds."));
    }

    /** The kind of a file of which no more is known than its name. */
    public DeliveryKind<?> recognise(Path file) {
        return recognise(file, new LoadOptions(String.valueOf(file.getFileName()), null, null));
    }

    /**
     * The kind of a file, by its header, and by its table where kinds share a header.
     *
     * @throws RefusedFileException when the file cannot be read as a table, or is of no kind we know
     */
    public DeliveryKind<?> recognise(Path file, LoadOptions options) {
        Set<Charset> charsets = new LinkedHashSet<>();
        kinds.forEach(kind -> charsets.addAll(kind.definition().charsets()));
        List<String> header = FileFault.guard(() ->
                TableFile.open(file, List.copyOf(charsets), this::isHeader).header());
        return kinds.stream()
                .filter(kind -> kind.recognises(header, options))
                .findFirst()
                .orElseThrow(() -> new RefusedFileException(unknown(header)));
    }

    private boolean isHeader(List<String> labels) {
        return kinds.stream().anyMatch(kind -> kind.recognises(labels));
    }

    /** Nothing of the line is quoted: without a header it is about a citizen, perhaps. */
    private Problem unknown(List<String> header) {
        String known = String.join(", ", kinds.stream().map(DeliveryKind::name).toList());
        return new Problem(
                0,
                null,
                "kind",
                new Wording(
                        "den første linje (" + header.size()
                                + " kolonner) er ikke overskriften på nogen af de filtyper, der kendes (" + known + ")",
                        "the first line (" + header.size() + " columns) is the header of none of the kinds we know ("
                                + known + "). Deliver the file with its header line, or say the kind with --as"));
    }
}
