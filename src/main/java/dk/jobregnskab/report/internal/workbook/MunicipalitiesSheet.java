package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.report.internal.ReportModel.MunicipalityRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The 98 municipalities with their published rank. */
final class MunicipalitiesSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("rank", 9),
            new Column("name", 18),
            new Column("code", 10),
            new Column("region", 21),
            new Column("expected", 15),
            new Column("actual", 15),
            new Column("difference", 10),
            new Column("differencePct", 10),
            new Column("expectedShare", 12),
            new Column("actualShare", 12),
            new Column("differenceShare", 11),
            new Column("previousPeriod", 14),
            new Column("previousRank", 12),
            new Column("rankChange", 14),
            new Column("sameDifference", 14),
            new Column("note", 16));

    private final Edition edition;
    private final TableSheet table;

    private MunicipalitiesSheet(Edition edition, TableSheet table) {
        this.edition = edition;
        this.table = table;
    }

    static void write(Edition edition) {
        List<MunicipalityRow> rows = edition.model().municipalities();
        TableSheet table = new TableSheet(edition, SheetId.MUNICIPALITIES, COLUMNS, rows.size(), 0).freeze(2);
        SheetFrame.write(
                edition,
                SheetId.MUNICIPALITIES,
                edition.labels().text("municipalities.title", edition.period()),
                edition.labels()
                        .text(
                                rows.stream().anyMatch(MunicipalityRow::constructed)
                                        ? "municipalities.about.constructed"
                                        : "municipalities.about"));
        MunicipalitiesSheet sheet = new MunicipalitiesSheet(edition, table);
        if (rows.isEmpty()) {
            table.explain(edition.labels().text("empty.benchmark"));
        } else {
            rows.forEach(sheet::writeRow);
            sheet.check(rows);
        }
        table.fit();
    }

    private void writeRow(MunicipalityRow municipality) {
        boolean own = municipality
                .code()
                .equals(edition.model().figures().municipality().code());
        BenchmarkLine line = municipality.line();
        TableRow row = own ? table.strongRow() : table.row();
        row.number(line.rank(), Format.RANK)
                .text(municipality.name())
                .text(municipality.code())
                .text(municipality.region())
                .number(line.expected(), Format.COUNT)
                .number(line.actual(), Format.COUNT)
                .difference(line, table.here("expected") + "-" + table.here("actual"))
                .formulaIf(
                        line.differencePct() != null,
                        table.here("difference") + "/" + table.here("expected"),
                        Format.SIGNED_PERCENT)
                .shares(line, table.here("expectedShare") + "-" + table.here("actualShare"))
                .textForNumber(
                        line.previousPeriod() == null
                                ? edition.labels().text("word.unknown")
                                : line.previousPeriod().token())
                .number(line.previousRank(), Format.RANK)
                .rankChange(line)
                .textForNumber(sameDifference(line.ranksWithSameShownDifference()))
                .text(note(own, municipality));
    }

    private String sameDifference(@Nullable RankRange ranks) {
        if (ranks == null) {
            return edition.labels().text("word.unknown");
        }
        return ranks.from() == ranks.to() ? edition.labels().text("word.noOthers") : ranks.from() + "–" + ranks.to();
    }

    private String note(boolean own, MunicipalityRow municipality) {
        Labels labels = edition.labels();
        List<String> notes = new ArrayList<>();
        if (own) {
            notes.add(labels.text("municipalities.own"));
        }
        if (municipality.constructed()) {
            notes.add(labels.text("municipalities.constructed"));
        }
        return notes.isEmpty() ? labels.text("word.nothing") : String.join(" ", notes);
    }

    private void check(List<MunicipalityRow> rows) {
        Labels labels = edition.labels();
        edition.liveChecks()
                .add(
                        "workbook.municipalities.difference",
                        labels.text("check.municipalities.difference"),
                        "SUM(" + table.all("difference") + ")",
                        rows.stream()
                                .map(row -> row.line().difference())
                                .filter(Objects::nonNull)
                                .map(difference -> BigDecimal.valueOf(difference))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        "0");
        edition.liveChecks()
                .add(
                        "workbook.municipalities.ranks",
                        labels.text("check.municipalities.ranks"),
                        "COUNT(" + table.all("rank") + ")",
                        BigDecimal.valueOf(rows.stream()
                                .filter(row -> row.line().rank() != null)
                                .count()),
                        "0");
    }
}
