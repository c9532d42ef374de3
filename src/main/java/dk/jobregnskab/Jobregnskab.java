package dk.jobregnskab;

/** Entry point. */
public final class Jobregnskab {
    private Jobregnskab() {}

    public static void main(String[] args) {}
}
