package dk.jobregnskab.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database address as people may see it: scheme, host, port and schema, taken from where they stand. Whatever stands elsewhere may be a
 * secret and is left out, under whatever name; what cannot be told apart is left out too.
 */
public final class ShownAddress {

    private static final String LEFT_OUT = "…";
    private static final Pattern IN_A_TEXT = Pattern.compile("jdbc:[^\\s\"'\\]]+");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z0-9+.:-]+");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");
    private static final Pattern SCHEMA = Pattern.compile("[\\w$.-]+");
    private static final Pattern NAMED_HOST =
            Pattern.compile("[(,]\\s*host\\s*=\\s*([^,()]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_PORT =
            Pattern.compile("[(,]\\s*port\\s*=\\s*([^,()]+)", Pattern.CASE_INSENSITIVE);

    private ShownAddress() {}

    public static String of(String url) {
        String address = url.strip().replaceFirst("^jdbc:", "");
        int authority = address.indexOf("//");
        if (authority < 0) {
            return address.startsWith("h2:") ? address.split("[;?]", 2)[0] : withoutServer(address);
        }
        return scheme(address.substring(0, authority)) + "//" + server(address.substring(authority + 2));
    }

    private static String withoutServer(String address) {
        return address.contains(":") ? scheme(address.split(":", 2)[0]) + ":" + LEFT_OUT : LEFT_OUT;
    }

    /** Text with every address in it as it may be shown. */
    public static String masked(String text) {
        return IN_A_TEXT.matcher(text).replaceAll(found -> Matcher.quoteReplacement("jdbc:" + of(found.group())));
    }

    private static String scheme(String text) {
        return SCHEME.matcher(text).matches() ? text : LEFT_OUT;
    }

    /** A password may hold any of the characters that part an address: so the last at sign counts, and one behind the options makes it unclear. */
    private static String server(String text) {
        if (text.contains("(")) {
            return named(text);
        }
        String head = text.split("[?#;]", 2)[0];
        if (head.length() < text.length() && text.lastIndexOf('@') > head.length()) {
            return LEFT_OUT;
        }
        String[] hostsAndSchema = head.substring(head.lastIndexOf('@') + 1).split("/", 2);
        List<String> hosts = new ArrayList<>();
        for (String host : hostsAndSchema[0].split(",")) {
            hosts.add(HOST.matcher(host).matches() ? host : LEFT_OUT);
        }
        return String.join(",", hosts) + (hostsAndSchema.length == 1 ? "" : schema(hostsAndSchema[1]));
    }

    /** {@code address=(host=…)(port=…)(user=…)} and {@code (host=…,port=…,user=…)}. */
    private static String named(String text) {
        Matcher host = NAMED_HOST.matcher(text);
        Matcher port = NAMED_PORT.matcher(text);
        String server = host.find()
                ? host.group(1).strip() + (port.find() ? ":" + port.group(1).strip() : "")
                : LEFT_OUT;
        String after = text.substring(text.lastIndexOf(')') + 1).split("[?#;]", 2)[0];
        return (HOST.matcher(server).matches() ? server : LEFT_OUT)
                + (after.startsWith("/") ? schema(after.substring(1)) : "");
    }

    private static String schema(String text) {
        return text.isEmpty() ? "" : "/" + (SCHEMA.matcher(text).matches() ? text : LEFT_OUT);
    }
}
