package dk.jobregnskab.fetch.statbank;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.fetch.http.WebClient;
import dk.jobregnskab.intake.source.Fetched;
import dk.jobregnskab.intake.source.Pull;
import dk.jobregnskab.intake.source.PullJournal;
import dk.jobregnskab.intake.source.RemoteSource;
import dk.jobregnskab.platform.Expected;
import dk.jobregnskab.platform.SourceSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of {@code jobs/pull/job.yaml}, in Danish texts: whole as far as they are wanted, whenever they were updated. */
final class StatbankSource implements RemoteSource {

    private final SourceSettings.Statbank settings;
    private final PullRules rules;
    private final WebClient client;

    StatbankSource(SourceSettings.Statbank settings, PullRules rules, WebClient client) {
        this.settings = settings;
        this.rules = rules;
        this.client = client;
    }

    @Override
    public String name() {
        return "statbank";
    }

    @Override
    public @Nullable String offBecause() {
        return settings.enabled() ? null : "jobregnskab.source.statbank.enabled is not true";
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
        Map<String, PullRules.Cube> tables =
                PullRules.chosen(rules.statbank(), settings.tables(), "jobregnskab.source.statbank.tables");
        Api api = new Api(settings.url(), client, pull.budget(), rules.areas());
        pull.each(tables, (id, cube) -> pull(id, cube, api, pull));
    }

    private void pull(String id, PullRules.Cube cube, Api api, Pull pull) {
        TableInfo info = api.info(id);
        Selection selection = info.select(cube);
        String mark = info.updated() + " | " + selection.fingerprint();
        PullJournal.Known before = pull.known(id).orElse(null);
        if (before != null && before.mark().equals(mark)) {
            pull.unchanged();
            return;
        }
        pull.fetch("table " + id + ", " + selection.extent(), part -> {
            int areas = api.data(id, selection, part);
            if (before != null) {
                before.refuseFewerAreas(areas, "StatBank gave table " + id);
            }
            pull.land(new Fetched(
                    id,
                    mark,
                    areas,
                    api.address(),
                    "statbank-" + id + "-" + selection.extent() + ".csv",
                    id,
                    part,
                    settings.constructed()));
        });
    }
}
