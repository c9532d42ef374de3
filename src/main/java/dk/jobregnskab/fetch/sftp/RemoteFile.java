package dk.jobregnskab.fetch.sftp;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file on a server.
 *
 * @param modified in seconds, as the server tells it
 */
record RemoteFile(String name, long size, long modified) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** By the date in the name where it has one, as Ydelsesrefusion's have; then by name. */
    static final Comparator<RemoteFile> OLDEST_FIRST =
            Comparator.comparing(RemoteFile::date).thenComparing(RemoteFile::name);

    private String date() {
        String date = "";
        Matcher matcher = DATE.matcher(name);
        while (matcher.find()) {
            date = matcher.group();
        }
        return date;
    }

    String mark() {
        return size + " bytes, " + modified;
    }
}
