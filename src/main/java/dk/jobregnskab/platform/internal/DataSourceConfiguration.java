package dk.jobregnskab.platform.internal;

import com.zaxxer.hikari.HikariDataSource;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.platform.mysql.MySqlConnections;
import dk.jobregnskab.platform.mysql.MySqlDataSource;
import dk.jobregnskab.platform.mysql.MySqlPool;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The pool, with what each database needs so that a plain JDBC address is enough. */
@Configuration(proxyBeanMethods = false)
class DataSourceConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DataSourceConfiguration.class);

    /** @param settings a mistake in them must stop the start before a table is made */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties, Environment environment, Settings settings) {
        DatabaseAddress address = DatabaseAddress.from(environment);
        if (address.isMySql()) {
            MySqlConnections connections = new MySqlConnections(address, settings.database());
            if (!connections.verifiesIdentity()) {
                log.warn(
                        "the connection to {} does not verify the server's identity (sslMode=VERIFY_IDENTITY)",
                        address);
            }
            return new MySqlPool(connections, settings.database().loginTimeout());
        }
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        pool.setConnectionTimeout(10_000);
        // A committed transaction must survive a kill: H2 otherwise keeps half a second of them in memory.
        pool.setConnectionInitSql("SET WRITE_DELAY 0");
        return pool;
    }

    /** Migrations may have a user of their own. Their connections have the same limits. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(HikariDataSource dataSource, Environment environment, Settings settings) {
        DatabaseAddress address = DatabaseAddress.from(environment);
        return address.isMySql()
                ? new MySqlDataSource(new MySqlConnections(address.forMigrations(environment), settings.database()))
                : dataSource;
    }

    /** Not for H2: it keeps what is left of one transaction's time for whatever comes after it. */
    @Bean
    TransactionManagerCustomizer<JdbcTransactionManager> transactionLimit(Environment environment, Settings settings) {
        return manager -> {
            if (DatabaseAddress.from(environment).isMySql()) {
                manager.setDefaultTimeout(
                        (int) settings.database().transactionTimeout().toSeconds());
            }
        };
    }
}
