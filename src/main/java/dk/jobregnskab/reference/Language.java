package dk.jobregnskab.reference;

/** The languages a workbook can be written in. */
public enum Language {
    DANISH,
    ENGLISH
}
