package dk.jobregnskab.budget.delivery;

public final class LedgerDelivery {
    public static final String KIND = "ledger";
}
