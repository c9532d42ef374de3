package dk.jobregnskab.budget.delivery;

public final class BudgetDelivery {
    public static final String KIND = "budget";
}
