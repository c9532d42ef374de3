package dk.jobregnskab.register.spells.delivery;

/**
 * A case as its sender numbers it. The number is the sender's own text and may hold a CPR number: it is never printed, and stored only as a
 * pseudonym.
 */
public record CaseNumber(String municipalityCode, String sender, String number) {

    @Override
    public String toString() {
        return "*****";
    }
}
