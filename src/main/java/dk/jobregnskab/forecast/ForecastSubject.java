package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Wording;

/**
 * What is forecast: one count of persons.
 *
 * @param key never changes, such as {@code register/A-dagpenge mv.}, {@code set/sygedagpenge} or {@code series/y25i01/Ledige i alt}
 * @param name as it is printed: a group, a set of functions, or a measure
 * @param register whether it is a count of our own register, so that its rules of disclosure hold
 * @param source which count it is
 */
public record ForecastSubject(String key, String name, boolean register, Wording source) {

    /** Of a group of the benchmark in our own register. */
    public static final String REGISTER = "register/";

    /** Of a set of functions of the accounts. */
    public static final String SET = "set/";

    /** Of a published table and measure. */
    public static final String SERIES = "series/";
}
