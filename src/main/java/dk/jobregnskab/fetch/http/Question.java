package dk.jobregnskab.fetch.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a server.
 *
 * @param json sent with POST; null for GET
 * @param token sent as a bearer token; null for none
 */
public record Question(
        URI uri, @Nullable String json, @Nullable String token) {

    /** Some servers turn clients away that do not say what they are. */
    private static final String AGENT = "Mozilla/5.0 (compatible; jobregnskab)";

    HttpRequest request(Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("User-Agent", AGENT)
                .header("Accept", "application/json, text/csv;q=0.9, */*;q=0.1");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (json != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
        }
        return request.build();
    }

    Question at(URI other) {
        return new Question(other, json, token);
    }

    /** Where it goes, as people may see it. */
    public String address() {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }

    @Override
    public String toString() {
        return address();
    }
}
