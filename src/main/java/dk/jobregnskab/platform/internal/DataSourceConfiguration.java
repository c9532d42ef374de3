package dk.jobregnskab.platform.internal;

import com.zaxxer.hikari.HikariDataSource;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The pool, with what each database needs so that a plain JDBC address is enough. */
@Configuration(proxyBeanMethods = false)
class DataSourceConfiguration {

    /** @param checked a mistake in the settings must stop the start before a table is made */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties, Environment environment, Settings checked) {
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        DatabaseAddress address = DatabaseAddress.from(environment);
        if (address.isMySql()) {
            MySqlTransport.check(address, environment);
            MySqlTransport.options().forEach(pool::addDataSourceProperty);
        } else if (address.isH2()) {
            // A committed transaction must survive a kill: H2 otherwise keeps half a second of them in memory.
            pool.setConnectionInitSql("SET WRITE_DELAY 0");
        }
        return pool;
    }
}
