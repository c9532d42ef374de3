package dk.jobregnskab.platform.internal;

import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Settings;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class PlatformConfiguration {

    @Bean
    Clock clock(Settings settings) {
        return settings.clock() == null ? Clock.systemUTC() : Clock.fixed(settings.clock(), ZoneOffset.UTC);
    }

    @Bean
    Home home(Settings settings) {
        return new Home(settings.home());
    }
}
