package dk.jobregnskab.register.disclosure.suppression;

/** Where a figure stands in a table: by names, so that two editions can be laid over each other. */
public record Cell(String row, String column) {

    @Override
    public String toString() {
        return row + " / " + column;
    }
}
