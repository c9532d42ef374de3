package dk.jobregnskab.fetch.statbank;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.fetch.http.WebClient;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.source.RemoteSource;
import dk.jobregnskab.intake.source.RemoteSources;
import dk.jobregnskab.platform.Settings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class StatbankSources implements RemoteSources {

    private final RemoteSource only;

    StatbankSources(Settings settings, JobDefinitions definitions, WebClient client) {
        this.only = new StatbankSource(
                settings.source().statbank(),
                definitions.of(PullRules.DEFINITION).settings(PullRules.class),
                client);
    }

    @Override
    public List<RemoteSource> all() {
        return List.of(only);
    }
}
