package dk.jobregnskab.reference;

/**
 * One of the 98 municipalities, or the whole country.
 *
 * @param code three digits, text; {@code 000} is "Hele landet"
 * @param name the official short name, without "Kommune"
 * @param region name of its region; blank for the whole country
 * @param province its landsdel; blank for the whole country
 */
public record Municipality(String code, String name, String region, String province) {

    /** The whole country, as published beside the municipalities. It is not one of them. */
    public static final Municipality COUNTRY = new Municipality("000", "Hele landet", "", "");

    /** How many municipalities there are, and so how many ranks. */
    public static final int COUNT = 98;

    public boolean isCountry() {
        return code.equals(COUNTRY.code);
    }
}
