package dk.jobregnskab.intake.publication;

import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPublishedData implements PublishedData {

    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final DeliveryLayers layers;
    private final PublishedDeliveries deliveries;
    private final Clock clock;

    JdbcPublishedData(JdbcClient jdbc, DeliveryLayers layers, PublishedDeliveries deliveries, Clock clock) {
        this.jdbc = jdbc;
        this.layers = layers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public List<Counting> counting(String kind, Instant asOf) {
        return deliveries.counting(kind, asOf);
    }

    @Override
    public List<Layer> layers(String kind, Instant asOf) {
        return layers.of(kind, asOf);
    }

    @Override
    public List<Narrowing> narrowings(Instant asOf) {
        return layers.narrowings(asOf);
    }

    @Override
    public Map<Period, Instant> firstReceived(Collection<String> kinds) {
        return deliveries.firstReceived(kinds);
    }

    @Override
    public List<Source> sources(Collection<Long> sourceFileIds) {
        return deliveries.sources(sourceFileIds);
    }

    @Override
    public Set<Long> constructed(Collection<Long> sourceFileIds) {
        return deliveries.constructed(sourceFileIds);
    }

    @Override
    public List<Source> newestSources() {
        return deliveries.newest();
    }

    @Override
    public List<Warning> warnings(Collection<Long> sourceFileIds) {
        return sourceFileIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select source_file_id, check_id, found, message_danish, message_english from delivery_warning"
                                        + " where source_file_id in (:ids) order by source_file_id, check_id")
                        .param("ids", sourceFileIds)
                        .query((row, index) -> new Warning(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                new Wording(row.getString(4), row.getString(5))))
                        .list();
    }

    @Override
    public void identify(Fingerprint published) {
        deliveries.identify(published);
    }

    @Override
    public boolean isEmpty() {
        return deliveries.isEmpty();
    }

    @Override
    public boolean holdsNothingBut(Collection<String> sha256s) {
        return sha256s.containsAll(jdbc.sql("select distinct sha256 from source_file")
                .query(String.class)
                .list());
    }

    @Override
    public List<OpenRefusal> openRefusals() {
        return jdbc.sql("select sha256, name, received_at, refusal_danish, refusal_english from source_file"
                        + " where status = 'refused' and refusal_closed_at is null order by received_at, sha256, id")
                .query((row, index) -> new OpenRefusal(
                        row.getString("sha256").substring(0, 12),
                        row.getString("name"),
                        Moments.fromColumn(row.getObject("received_at", LocalDateTime.class)),
                        new Wording(row.getString("refusal_danish"), row.getString("refusal_english"))))
                .list();
    }

    @Override
    public int dismiss(String fileId, String reason) {
        return jdbc.sql("update source_file set refusal_closed_at = ?, refusal_closed_because = ?"
                        + " where status = 'refused' and refusal_closed_at is null and sha256 like ?")
                .params(Moments.toColumn(clock.instant()), because("dismissed: " + reason), fileId + "%")
                .update();
    }

    private static String because(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
