package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in formulas whether the reader tries other assumptions: what rests on them then cannot be held against the run. */
public final class WhatIf {

    /** The sheet whose cells the reader may change. */
    public static final RegionId ASSUMPTIONS = new RegionId("assumptions", "tblForudsaetninger");

    private final Edition edition;

    public WhatIf(Edition edition) {
        this.edition = edition;
    }

    /** True while every assumption is that of the run; empty where none can be changed. */
    public Optional<String> nothingChanged() {
        return driving(assumption -> true).isEmpty()
                ? Optional.empty()
                : Optional.of("COUNTIF(" + column("status") + ",\"" + changed() + "\")=0");
    }

    /** The same for some of them. */
    public Optional<String> unchanged(Predicate<Assumption> which) {
        List<Assumption> driving = driving(which);
        return driving.isEmpty()
                ? Optional.empty()
                : Optional.of(driving.stream()
                        .map(assumption -> "COUNTIFS(" + column("name") + ",\"" + assumption.definedName() + "\","
                                + column("status") + ",\"" + changed() + "\")")
                        .collect(Collectors.joining("+", "", "=0")));
    }

    private List<Assumption> driving(Predicate<Assumption> which) {
        return edition.report().assumptions().stream()
                .filter(assumption -> assumption.drives() && assumption.definedName() != null)
                .filter(which)
                .toList();
    }

    private String column(String name) {
        return ASSUMPTIONS.table() + "[[" + edition.labels().header(ASSUMPTIONS, name) + "]]";
    }

    private String changed() {
        return edition.labels().text("assumptions.changed");
    }
}
