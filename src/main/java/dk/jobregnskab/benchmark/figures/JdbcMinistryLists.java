package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.MinistryListRow;
import dk.jobregnskab.benchmark.PublishedAmount;
import dk.jobregnskab.intake.CountingParts;
import dk.jobregnskab.intake.CountingParts.Part;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the tables the rows of the ministry's lists that count. */
@Component
class JdbcMinistryLists {

    /** A row that counts, and where it comes from. */
    record Entry(MinistryListRow row, long sourceFileId, Instant receivedAt) {

        Optional<PublishedAmount> amount() {
            BigDecimal saving = row.saving();
            BigDecimal halfDigit = row.savingHalfDigit();
            return saving == null || halfDigit == null
                    ? Optional.empty()
                    : Optional.of(new PublishedAmount(
                            row.period(),
                            row.municipalityCode(),
                            row.group(),
                            saving,
                            halfDigit,
                            sourceFileId,
                            receivedAt));
        }
    }

    private final JdbcClient jdbc;

    JdbcMinistryLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> of(List<PublishedData.Counting> parts) {
        CountingParts counting = new CountingParts(parts);
        List<Entry> entries = new ArrayList<>();
        if (counting.sourceFileIds().isEmpty()) {
            return entries;
        }
        jdbc.sql("select source_file_id, row_no, period, municipality_code, benefit_group, expected, actual,"
                        + " published_difference, rank_no, saving, saving_half_digit from ministry_list_row"
                        + " where source_file_id in (:ids) order by source_file_id, row_no")
                .param("ids", counting.sourceFileIds())
                .query(row -> {
                    MinistryListRow read = new MinistryListRow(
                            row.getLong("row_no"),
                            Period.of(row.getString("period")),
                            row.getString("municipality_code"),
                            row.getString("benefit_group"),
                            row.getObject("expected", Integer.class),
                            row.getObject("actual", Integer.class),
                            row.getObject("published_difference", Integer.class),
                            row.getObject("rank_no", Integer.class),
                            row.getBigDecimal("saving"),
                            row.getBigDecimal("saving_half_digit"));
                    long file = row.getLong("source_file_id");
                    counting.of(new Part(read.period(), read.municipalityCode() + " " + read.group()))
                            .filter(counts -> counts.sourceFileId() == file)
                            .ifPresent(counts -> entries.add(new Entry(read, file, counts.receivedAt())));
                });
        return entries;
    }

    /** A row of the list as a figure of the benchmark; the list has no shares. */
    static BenchmarkFigure figure(MinistryListRow row) {
        return new BenchmarkFigure(
                row.row(),
                row.period(),
                row.municipalityCode(),
                row.group(),
                row.expected(),
                row.actual(),
                row.publishedDifference(),
                null,
                null,
                null,
                row.rank(),
                true);
    }
}
