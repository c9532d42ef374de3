package dk.jobregnskab.intake.landing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files that file shares, office programs, editors and downloads leave in a folder: nobody delivered them. */
final class Bystander {

    private static final Set<String> NAMES =
            Set.of("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r");

    /** Hidden files ({@code .DS_Store}, {@code ._x}, {@code .~lock.x#}, {@code .nfs…}, {@code .x.swp}), and locks of Office. */
    private static final List<String> BEGINNINGS = List.of(".", "~$");

    private static final List<String> ENDS = List.of(
            // still being written
            ".part",
            ".partial",
            ".filepart",
            ".crdownload",
            ".download",
            ".opdownload",
            ".tmp",
            // kept by an editor
            ".swp",
            ".bak",
            "~",
            // about another file
            ".lnk",
            ".url",
            ":zone.identifier");

    private Bystander() {}

    static boolean isCalled(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || BEGINNINGS.stream().anyMatch(lower::startsWith)
                || ENDS.stream().anyMatch(lower::endsWith)
                || lower.length() > 1 && lower.startsWith("#") && lower.endsWith("#");
    }
}
