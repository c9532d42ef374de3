package dk.jobregnskab.report.internal.workbook;

import java.util.Locale;

/** The sheets in their one order. Table names never change from edition to edition: readers build on them. */
enum SheetId {
    FRONT(""),
    RESULT("tblResultat"),
    MUNICIPALITIES("tblKommuner"),
    DEVELOPMENT("tblUdvikling"),
    CHARTS(""),
    UNEMPLOYMENT("tblLedighed"),
    SINCE("tblUdviklingSiden"),
    REGISTER("tblRegister"),
    BENEFITS("tblRegisterYdelser"),
    STEPS("tblRegisterRefusion"),
    PART_TIME("tblRegisterDeltid"),
    CATEGORIES("tblRegisterKategori"),
    RECONCILIATION("tblAfstemning"),
    REVISION("tblRevision"),
    ASSUMPTIONS("tblForudsaetninger"),
    CHECKS("tblKontroller"),
    CHANGES("tblAendringer"),
    NOTES("tblNoter"),
    SOURCES("tblKilder");

    private final String table;

    SheetId(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /** Prefix of the sheet's labels. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
