package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** Why the next edition of a list is not forecast, and what to do about it. */
final class WhatToLoad {

    private WhatToLoad() {}

    static NotForecast editions(String group, Period newest) {
        return new NotForecast(
                group,
                new Wording(
                        "Næste benchmark kan ikke beregnes: forud for " + newest.danish()
                                + " skal mindst én opgørelse et halvt år tidligere, opgjort på samme måde, være indlæst (Y30R21).",
                        "The next benchmark cannot be forecast: load at least one edition half a year before "
                                + newest.english() + ", by the same definition (Y30R21)."));
    }

    static NotForecast notOnTheList(String group, Period newest) {
        return new NotForecast(
                group,
                new Wording(
                        "Næste benchmark kan ikke beregnes: kommunen har ingen tal i opgørelsen for " + newest.danish()
                                + ".",
                        "The next benchmark cannot be forecast: the municipality has no figures in the edition of "
                                + newest.english() + "."));
    }

    static NotForecast otherDefinition(String group, Period next) {
        return new NotForecast(
                group,
                new Wording(
                        "Næste benchmark kan ikke beregnes: " + next.danish() + " opgøres efter en ny definition.",
                        "The next benchmark cannot be forecast: " + next.english() + " is of a new definition."));
    }

    /** @param missing months of the country by table */
    static NotForecast series(String group, Period next, SortedMap<String, SortedSet<Period>> missing) {
        if (missing.isEmpty()) {
            return new NotForecast(
                    group,
                    new Wording(
                            "Næste benchmark kan ikke beregnes: serierne viser ingen personer i hele landet.",
                            "The next benchmark cannot be forecast: the series show nobody in the whole country."));
        }
        List<String> danish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        missing.forEach((table, months) -> {
            Period first = months.first();
            Period last = months.last();
            danish.add(table + " (" + (first.equals(last) ? first.danish() : first.danish() + " – " + last.danish())
                    + ")");
            english.add(table + " (" + (first.equals(last) ? first.english() : first.english() + " – " + last.english())
                    + ")");
        });
        return new NotForecast(
                group,
                new Wording(
                        "Næste benchmark (" + next.danish()
                                + ") kan ikke beregnes, før tal for hele landet er indlæst fra "
                                + String.join(", ", danish) + ".",
                        "The next benchmark (" + next.english()
                                + ") cannot be forecast before figures of the whole country are loaded from "
                                + String.join(", ", english) + "."));
    }

    static NotForecast ownCount(String group, Period next, Period newest) {
        return new NotForecast(
                group,
                new Wording(
                        "Næste benchmark (" + next.danish()
                                + ") kan ikke beregnes: kommunens egne tal mangler. Indlæs jobcentrets"
                                + " register eller Jobindsats' serier for kommunen for alle måneder i "
                                + newest.danish()
                                + " og " + next.danish() + ".",
                        "The next benchmark (" + next.english()
                                + ") cannot be forecast: the municipality's own count is missing."
                                + " Load the register, or the published series of the municipality, for all months of "
                                + newest.english() + " and " + next.english() + "."));
    }
}
