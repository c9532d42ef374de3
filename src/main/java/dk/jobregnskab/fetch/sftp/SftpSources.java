package dk.jobregnskab.fetch.sftp;

import dk.jobregnskab.intake.source.RemoteSource;
import dk.jobregnskab.intake.source.RemoteSources;
import dk.jobregnskab.platform.Settings;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class SftpSources implements RemoteSources {

    private final List<RemoteSource> servers;

    SftpSources(Settings settings) {
        this.servers = new TreeMap<>(settings.source().sftp())
                .entrySet().stream()
                        .<RemoteSource>map(
                                server -> new SftpSource(server.getKey(), server.getValue(), settings.source()))
                        .toList();
    }

    @Override
    public List<RemoteSource> all() {
        return servers;
    }
}
