package dk.jobregnskab.fetch.jobindsats;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.fetch.http.WebClient;
import dk.jobregnskab.fetch.secret.SecretFile;
import dk.jobregnskab.intake.source.Fetched;
import dk.jobregnskab.intake.source.Pull;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.intake.source.PullJournal;
import dk.jobregnskab.intake.source.RemoteSource;
import dk.jobregnskab.platform.Expected;
import dk.jobregnskab.platform.Secret;
import dk.jobregnskab.platform.SourceSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of {@code jobs/pull/job.yaml}: a table that was not updated since is not asked for again. */
final class JobindsatsSource implements RemoteSource {

    private static final String TOKEN_FILE = "jobregnskab.source.jobindsats.token-file";

    private final SourceSettings.Jobindsats settings;
    private final PullRules rules;
    private final WebClient client;

    JobindsatsSource(SourceSettings.Jobindsats settings, PullRules rules, WebClient client) {
        this.settings = settings;
        this.rules = rules;
        this.client = client;
    }

    @Override
    public String name() {
        return "jobindsats";
    }

    @Override
    public @Nullable String offBecause() {
        return settings.tokenFile() == null && settings.token() == null ? TOKEN_FILE + " is not set" : null;
    }

    @Override
    public boolean isRequired() {
        return settings.required();
    }

    @Override
    public @Nullable Expected expected() {
        return settings.expected();
    }

    @Override
    public void pull(Pull pull) {
        Map<String, PullRules.Series> tables =
                PullRules.chosen(rules.jobindsats(), settings.tables(), "jobregnskab.source.jobindsats.tables");
        Api api = new Api(settings.url(), token(), client, pull.budget());
        Map<String, String> updated = api.updated();
        pull.each(tables, (id, series) -> pull(id, series, updated, api, pull));
    }

    /** Some keep the word that goes before the key in the file. */
    private String token() {
        Path file = settings.tokenFile();
        Secret given = settings.token();
        String token = file != null ? SecretFile.read(file, TOKEN_FILE) : given == null ? "" : given.reveal();
        return token.replaceFirst("(?i)^bearer\\s+", "");
    }

    private void pull(String id, PullRules.Series series, Map<String, String> updated, Api api, Pull pull) {
        String said = updated.get(id);
        if (said == null) {
            throw PullException.missing("Jobindsats has no table " + id
                    + ": it has ended, or its id is wrong in jobs/pull/job.yaml (newest: 0 leaves it out).");
        }
        TableDescription described = said.isEmpty() ? api.describe(id, rules.areas()) : null;
        String stamp = described == null ? said : described.stamp();
        PullJournal.Known before = pull.known(id).orElse(null);
        Mark known = before == null ? null : Mark.parse(before.mark());
        if (known != null && known.isOf(stamp, series)) {
            pull.unchanged();
            return;
        }
        TableDescription description = described == null ? api.describe(id, rules.areas()) : described;
        List<String> wanted = description.wanted(series, known != null && known.hasRule(series) ? known.newest() : "");
        String extent = wanted.get(0) + "-" + wanted.get(wanted.size() - 1);
        pull.fetch("table " + id + ", " + extent, part -> {
            TableAnswer answer = api.data(id, description.query(series, wanted), part, rules.areas());
            if (before != null) {
                before.refuseFewerAreas(answer.areas(), "Jobindsats gave table " + id);
            }
            pull.land(new Fetched(
                    id,
                    Mark.of(stamp, series, wanted.get(wanted.size() - 1)).text(),
                    answer.areas(),
                    api.address(id),
                    "jobindsats-" + id + "-" + extent + ".json",
                    id,
                    part,
                    settings.constructed()));
        });
    }
}
