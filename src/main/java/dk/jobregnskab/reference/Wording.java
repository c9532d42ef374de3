package dk.jobregnskab.reference;

/** One text in both languages: Danish for the workbook, English for the command line and the logs. */
public record Wording(String danish, String english) {

    public static final Wording NONE = new Wording("", "");

    public String in(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
