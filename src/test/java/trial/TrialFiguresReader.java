package trial;

import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(70)
class TrialFiguresReader implements FiguresPartReader<TrialFigures> {

    private final JdbcClient jdbc;
    private final PublishedData published;

    TrialFiguresReader(JdbcClient jdbc, PublishedData published) {
        this.jdbc = jdbc;
        this.published = published;
    }

    @Override
    public Class<TrialFigures> type() {
        return TrialFigures.class;
    }

    @Override
    public TrialFigures read(Snapshot snapshot) {
        Set<Long> files = new HashSet<>();
        published.counting(TrialDelivery.KIND, snapshot.moment()).forEach(part -> files.add(part.sourceFileId()));
        List<TrialRow> rows = files.isEmpty()
                ? List.of()
                : jdbc.sql("select period, citizens from trial_count where source_file_id in (:ids) order by period")
                        .param("ids", files)
                        .query((row, index) ->
                                new TrialRow(Period.parse(row.getString(1)).orElseThrow(), row.getInt(2)))
                        .list();
        return new TrialFigures(rows, files);
    }
}
