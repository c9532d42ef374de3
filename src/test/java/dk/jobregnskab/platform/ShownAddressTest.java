package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslMode=VERIFY_IDENTITY|mysql://db.example.dk:3306/jobregnskab",
                "jdbc:mysql://127.0.0.1/|mysql://127.0.0.1",
                "jdbc:mysql://[::1]:3306/j|mysql://[::1]:3306/j",
                "jdbc:mysql://a:1,b:2/j|mysql://a:1,b:2/j",
                "jdbc:h2:file:/srv/db/jobregnskab;MODE=MySQL|h2:file:/srv/db/jobregnskab",
                "jdbc:mysql:loadbalance://a:1,b:2/j|mysql:loadbalance://a:1,b:2/j",
                "jdbc:mysql://address=(host=a)(port=1)/j|mysql://a:1/j",
                "jdbc:mysql://(Host=a, PORT=1)/j?x=y|mysql://a:1/j"
            })
    void schemeHostPortAndSchemaAreShown(String url, String shown) {
        assertThat(ShownAddress.of(url)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://user:hemmelig@host/j",
                "jdbc:mysql://user:hemmelig@host:1,user:hemmelig@other:2/j",
                "jdbc:mysql://user:x/hemmelig@host/j",
                "jdbc:mysql://user:x@hemmelig@host/j",
                "jdbc:mysql://user:x?hemmelig@host/j",
                "jdbc:mysql://user:hemmelig?x@host/j",
                "jdbc:mysql://user:hemmelig#x@host/j",
                "jdbc:mysql://host/j?password=hemmelig",
                "jdbc:mysql://host/j?PassWord=hemmelig@x",
                "jdbc:mysql://host/j?pass%77ord=hemmelig",
                "jdbc:mysql://host/j?propertiesTransform=hemmelig&x=y",
                "jdbc:mysql://address=(host=a)(port=1)(user=u)(password=hemmelig)/j",
                "jdbc:mysql://address=(password=hemmelig)(host=a)/j",
                "jdbc:mysql://(host=a,port=1,user=u,password=hemmelig)/j",
                "jdbc:mysql://u:hemmelig@(host=a,port=1)/j",
                "jdbc:mysql://[u:hemmelig@host/j",
                "jdbc:mysql://u:hemmelig",
                "jdbc:mysqlx://u:hemmelig@h/j",
                "jdbc:mysql+srv://u:hemmelig@h/j",
                "mysql://u:hemmelig@h/j",
                "jdbc:oracle:thin:u/hemmelig@h:1/j",
                "jdbc:h2:file:/srv/db;USER=sa;PASSWORD=hemmelig",
                "u:hemmelig@h",
                "hemmelig"
            })
    void nothingElseIs(String url) {
        assertThat(ShownAddress.of(url)).doesNotContain("hemmelig");
        assertThat(ShownAddress.masked(
                        "Driver claims not to accept jdbcUrl, " + url.replaceFirst("^(?!jdbc:)", "jdbc:")))
                .startsWith("Driver claims not to accept jdbcUrl, jdbc:")
                .doesNotContain("hemmelig");
    }

    @Test
    void anAddressInATextIsShownInItsPlace() {
        assertThat(ShownAddress.masked("of \"jdbc:mysql://u:p@h:1/j?x=y\" and 12"))
                .isEqualTo("of \"jdbc:mysql://h:1/j\" and 12");
    }
}
