package dk.jobregnskab.register.delivery;

/**
 * A line as the ledger holds it: numbers instead of a citizen and a benefit.
 *
 * @param row of the delivered file
 * @param textHash blinded: a column that no figure needs may hold anybody's number, and all of those can be tried
 */
record LedgerLine(long row, int citizen, int benefit, int textHash, RegisterLine line) {

    /** In the order of the columns below, without the delivery. */
    static final String COLUMNS =
            "week_start, source_file_id, row_no, citizen, benefit_id, municipality_code, reported_ore,"
                    + " gross_ore, refund_rate, refund_ore, cofinancing_rate, cofinancing_ore, text_hash";
}
