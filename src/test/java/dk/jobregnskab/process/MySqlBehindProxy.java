package dk.jobregnskab.process;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A schema of its own, which the program reaches through a network that can fail. */
record MySqlBehindProxy(TestDatabase schema, TcpProxy proxy, Duration limit, String options) implements TestDatabase {

    static MySqlBehindProxy make(Path home, Duration limit, String options) {
        TestDatabase schema = MySqlSchema.make(home);
        URI address = URI.create(schema.url().substring("jdbc:".length()));
        return new MySqlBehindProxy(schema, new TcpProxy(address.getHost(), address.getPort()), limit, options);
    }

    @Override
    public List<String> arguments() {
        URI address = URI.create(schema.url().substring("jdbc:".length()));
        return List.of(
                "--spring.datasource.url=jdbc:mysql://root@127.0.0.1:" + proxy.port() + address.getPath() + "?"
                        + options,
                "--jobregnskab.database.connect-timeout=" + limit.toSeconds() + "s",
                "--jobregnskab.database.login-timeout=" + limit.toSeconds() + "s",
                "--jobregnskab.database.socket-timeout=" + limit.toSeconds() + "s");
    }

    @Override
    public String url() {
        return schema.url();
    }

    @Override
    public String user() {
        return schema.user();
    }

    @Override
    public boolean isShared() {
        return schema.isShared();
    }

    @Override
    public void close() {
        proxy.close();
        schema.close();
    }
}
