package dk.jobregnskab.platform;

/** A token or password: it can be used, and never printed. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** What Spring Boot binds a setting with. */
    public static Secret valueOf(String value) {
        return new Secret(value.strip());
    }

    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "…";
    }
}
