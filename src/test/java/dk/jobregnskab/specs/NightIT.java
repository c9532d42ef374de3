package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a night does with what lies in the inbox, and what a load by hand does. */
class NightIT extends OneHomeOnEveryDatabase {

    private static final String BALLERUP = "Ballerup;2018QMAT04;Ydelsesgrupper i alt";
    private static final SampleFile BENCHMARK = SampleFile.benchmark("2018QMAT04");
    private static final SampleFile CORRECTED =
            BENCHMARK.set(BALLERUP, 4, "2680").set(BALLERUP, 5, "190");
    private static final SampleFile BAD = BENCHMARK.without("Herlev;");

    private void deliver(SampleFile file, String name) {
        file.write(cli.inbox().resolve(name));
    }

    private Result night() {
        return cli.run("nightly");
    }

    private int difference(String... more) {
        return total(cli.figures("2018QMAT04", more)).get("difference").asInt();
    }

    private static JsonNode total(JsonNode figures) {
        return figures.get("benchmark").get(0);
    }

    @Test
    void withNothingEverLoadedItIsThree() {
        Result night = night();

        assertThat(night.code()).isEqualTo(3);
        assertThat(night.err()).contains("Nothing was ever loaded");
        assertThat(cli.run("figures", "--period", "2018QMAT04").code()).isEqualTo(3);
    }

    @Test
    void anEmptyInboxIsZeroAndPrintsHeadlineAndPathAgain() {
        deliver(BENCHMARK, "a.csv");
        Result first = night();
        Map<String, byte[]> workbooks = cli.workbooks();
        Result second = cli.at("2026-08-21T04:15:00Z").run("nightly");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out()).contains("2.870", ".xlsx");
        assertThat(second.err()).contains("unchanged");
        assertThat(cli.workbooks()).containsExactlyInAnyOrderEntriesOf(workbooks);
    }

    @Test
    void aNewFileOnTheSameDayIsLoadedByTheNextNight() {
        deliver(BENCHMARK, "a.csv");
        night();
        deliver(SampleFile.price(), "price.csv");
        Result second = night();

        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("12,5 mio. kr.");
    }

    @Test
    void anAcceptedFileLeavesTheInboxAndIsKeptInTheLandingUnderItsContent() {
        deliver(BENCHMARK, "a.csv");
        night();

        assertThat(cli.names("inbox")).isEmpty();
        assertThat(cli.names("landing")).singleElement().asString().matches("[0-9a-f]{64}");
    }

    @Test
    void whatNobodyDeliveredStaysInTheInboxAndRefusesNothing() {
        List<String> left =
                List.of(".DS_Store", ".~lock.a.csv#", "Thumbs.db", "b.csv.crdownload", "desktop.ini", "~$a.xlsx");
        left.forEach(name -> SampleFile.write(cli.inbox().resolve(name), "x".getBytes(StandardCharsets.UTF_8)));
        deliver(BENCHMARK, "a.csv");
        Result night = cli.run("nightly");

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(cli.names("inbox")).containsExactlyInAnyOrderElementsOf(left);
        assertThat(cli.names("inbox/refused")).isEmpty();
        assertThat(cli.workbooks()).containsKey("jobregnskab_151.xlsx").hasSize(2);
    }

    @Test
    void aLocalTimeThatTheClockSkipsIsRefusedAsUsage() {
        String file = BENCHMARK.write(folder.resolve("a.csv")).toString();
        Result load = cli.run("load", file, "--received-at", "2026-03-29T02:30");

        assertThat(load.code()).isEqualTo(2);
        assertThat(load.err()).contains("--received-at 2026-03-29T02:30 does not exist");
        assertThat(cli.names("landing")).isEmpty();
    }

    private void readByAnOlderParser() {
        cli.jdbc().sql("update source_file set parser_version = 1").update();
    }

    private List<String> readings() {
        return cli.jdbc()
                .sql(
                        "select concat(parser_version, ' ', status, ' ', name, ' ', received_at) from source_file order by id")
                .query(String.class)
                .list();
    }

    @Test
    void whatAnOlderParserReadIsReadAnewFromTheLandingAsItWasReceived() {
        deliver(BENCHMARK, "a.csv");
        night();
        String figures = total(cli.figures("2018QMAT04")).toString();
        readByAnOlderParser();
        List<String> before = readings();

        Result second = cli.at("2026-08-21T04:15:00Z").run("nightly");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(readings())
                .hasSize(2)
                .startsWith(before.get(0))
                .endsWith(before.get(0).replaceFirst("1", "2"));
        assertThat(total(cli.figures("2018QMAT04")).toString()).isEqualTo(figures);
        assertThat(cli.figures("2018QMAT04").get("sources").size()).isEqualTo(1);
        night();
        assertThat(readings()).hasSize(2);
    }

    @Test
    void whatAnOlderParserRefusedIsReadAnewAndAnswersItself() {
        deliver(BENCHMARK.without("Herlev"), "a.csv");
        assertThat(night().code()).isEqualTo(4);
        readByAnOlderParser();

        Result second = cli.at("2026-08-21T04:15:00Z").run("nightly");

        assertThat(second.code()).isEqualTo(4);
        assertThat(readings()).hasSize(2).allMatch(reading -> reading.contains("refused"));
        assertThat(cli.run("status").out().lines().filter(line -> line.contains("a.csv")))
                .hasSize(1);
    }

    @Test
    void readingAnewAnswersForNoOtherFile() {
        deliver(BENCHMARK, "a.csv");
        night();
        deliver(BENCHMARK.without("Herlev"), "b.csv");
        assertThat(night().code()).isEqualTo(4);
        cli.jdbc()
                .sql("update source_file set parser_version = 1 where name = 'a.csv'")
                .update();

        assertThat(cli.at("2026-08-21T04:15:00Z").run("nightly").code()).isEqualTo(4);
    }

    @Test
    void whatAnOlderParserReadStaysInUseWhenItsFileIsGone() throws IOException {
        deliver(BENCHMARK, "a.csv");
        night();
        String figures = total(cli.figures("2018QMAT04")).toString();
        readByAnOlderParser();
        for (String name : cli.names("landing")) {
            Files.delete(cli.home().resolve("landing").resolve(name));
        }

        assertThat(night().code()).isZero();
        assertThat(readings()).hasSize(1);
        assertThat(total(cli.figures("2018QMAT04")).toString()).isEqualTo(figures);
    }

    @Test
    void whatAnOlderParserReadAndComesAgainIsNoNewDelivery() {
        deliver(BENCHMARK, "a.csv");
        night();
        readByAnOlderParser();
        List<String> before = readings();
        deliver(BENCHMARK, "again.csv");

        Result second = cli.at("2026-08-21T04:15:00Z").run("nightly");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(readings()).endsWith(before.get(0).replaceFirst("1", "2"));
        assertThat(cli.names("inbox")).isEmpty();
    }

    @Test
    void theSameFileUnderAnotherNameChangesNothingAndLeavesTheInbox() {
        deliver(BENCHMARK, "a.csv");
        Result first = night();
        Map<String, byte[]> workbooks = cli.workbooks();
        deliver(BENCHMARK, "b.csv");
        Result second = cli.at("2026-08-21T04:15:00Z").run("nightly");

        assertThat(second.code()).isZero();
        assertThat(second.err()).contains("already loaded");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(cli.workbooks()).containsExactlyInAnyOrderEntriesOf(workbooks);
        assertThat(cli.names("inbox")).isEmpty();
    }

    @Test
    void aCorrectedDeliveryCountsFromTheMomentItWasReceived() {
        load(BENCHMARK, "first.csv", "2019-11-20");
        load(CORRECTED, "corrected.csv", "2020-01-15");

        // formulas.md, section 10
        assertThat(difference()).isEqualTo(190);
        assertThat(difference("--as-of", "2020-01-15")).isEqualTo(190);
        assertThat(difference("--as-of", "2019-12-31")).isEqualTo(200);
        assertThat(cli.figures("2018QMAT04", "--as-of", "2019-12-31")
                        .get("asOf")
                        .asString())
                .isEqualTo("2019-12-31T23:59:59.999999+01:00");
    }

    @Test
    void whatIsSaidOfAFileTheSecondTimeIsIgnoredAndTheSentenceSaysSo() {
        load(BENCHMARK, "first.csv", "2019-11-20");
        Path file = folder.resolve("again.csv");
        BENCHMARK.write(file);

        Result again = cli.run("load", "--constructed", "--received-at", "2020-01-15", file.toString());
        Result same = cli.run("load", "--received-at", "2019-11-20", file.toString());

        assertThat(again.code()).isZero();
        assertThat(again.out())
                .contains("already loaded: again.csv")
                .contains(
                        "it stays as it was loaded; --constructed, --received-at 2020-01-15T00:00:00+01:00 were ignored");
        assertThat(same.out()).contains("already loaded: again.csv").doesNotContain("ignored");
        assertThat(cli.figures("2018QMAT04").get("constructed").asBoolean()).isFalse();
    }

    @Test
    void onlyFailedDoesThePeriodsWhoseLastRunFailed() throws IOException {
        deliver(BENCHMARK, "a.csv");
        night();
        Path workbook = cli.home().resolve("reports/jobregnskab_151.xlsx");
        Files.delete(workbook);
        Path inTheWay = Files.createDirectories(workbook.resolve("folder"));

        Result none = cli.run("run", "report", "--only", "failed");
        Result failed = cli.run("run", "report", "--period", "2018QMAT04");
        Files.delete(inTheWay);
        Files.delete(workbook);
        Result one = cli.run("run", "report", "--only", "failed");

        assertThat(none.code()).isZero();
        assertThat(none.err()).contains("No period asked for has a failed last run of report.");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("jobregnskab_151.xlsx could not be written");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.err()).contains("report     2018QMAT04");
        assertThat(workbook).isRegularFile();
    }

    @Test
    void aPeriodThatACheckRefusedHasFailedUntilItIsDone() {
        deliver(BENCHMARK, "a.csv");
        night();
        cli.jdbc().sql("update source_file set rows_read = rows_read + 1").update();

        Result refused = cli.run("run", "figures", "--period", "2018QMAT04");
        Result again = cli.run("run", "figures", "--only", "failed");
        Result notMissing = cli.run("run", "figures", "--only", "missing");
        cli.jdbc().sql("update source_file set rows_read = rows_read - 1").update();
        Result done = cli.run("run", "figures", "--only", "failed");
        Result none = cli.run("run", "figures", "--only", "failed");

        assertThat(refused.code()).as(refused.err()).isEqualTo(4);
        assertThat(again.code()).isEqualTo(4);
        assertThat(again.err()).contains("figures    2018QMAT04", "rows are missing");
        assertThat(notMissing.err()).contains("Already done");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.err()).contains("figures    2018QMAT04");
        assertThat(none.err()).contains("No period asked for has a failed last run of figures.");
    }

    @Test
    void anOlderDeliveryThatComesLaterDoesNotReplaceANewerOne() {
        load(CORRECTED, "corrected.csv", "2020-01-15");
        load(BENCHMARK, "first.csv", "2019-11-20");

        assertThat(difference()).isEqualTo(190);
        assertThat(difference("--as-of", "2019-12-31")).isEqualTo(200);
    }

    @Test
    void ofTwoReceivedAtTheSameMomentTheGreaterContentCounts() {
        load(BENCHMARK, "first.csv", "2019-11-20");
        load(CORRECTED, "corrected.csv", "2019-11-20");
        String greater = cli.jdbc()
                .sql("select name from v_delivery order by sha256 desc limit 1")
                .query(String.class)
                .single();

        assertThat(difference()).isEqualTo(greater.equals("first.csv") ? 200 : 190);
    }

    @Test
    void aCorrectionIsNamedInANewWorkbookAndTheOldOneStays() {
        deliver(BENCHMARK, "first.csv");
        night();
        deliver(CORRECTED, "corrected.csv");
        Result second = cli.at("2026-08-22T04:15:00Z").run("nightly");

        assertThat(second.out()).contains("190 færre");
        assertThat(cli.workbooks())
                .containsOnlyKeys(
                        "jobregnskab_151_2018QMAT04_20260820.xlsx",
                        "jobregnskab_151_2018QMAT04_20260822.xlsx",
                        "jobregnskab_151.xlsx");
    }

    @Test
    void aCorrectionOfTheSameDayHasANameOfItsOwnAndTheFirstEditionStays() {
        deliver(BENCHMARK, "first.csv");
        night();
        byte[] first = workbook("jobregnskab_151_2018QMAT04_20260820.xlsx");
        deliver(CORRECTED, "corrected.csv");
        Result second = cli.at("2026-08-20T05:15:00Z").run("nightly");
        Map<String, byte[]> workbooks = cli.workbooks();
        Result third = cli.run("nightly");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).contains("190 færre").containsPattern("20260820_[0-9a-f]{8}\\.xlsx");
        assertThat(workbooks).hasSize(3);
        assertThat(workbook("jobregnskab_151_2018QMAT04_20260820.xlsx")).isEqualTo(first);
        assertThat(workbook("jobregnskab_151.xlsx")).isNotEqualTo(first);
        assertThat(third.err()).contains("unchanged");
        assertThat(cli.workbooks()).containsExactlyInAnyOrderEntriesOf(workbooks);
    }

    @Test
    void aReportAsOfAMomentIsAFileOfItsOwn() {
        deliver(BENCHMARK, "first.csv");
        night();
        Map<String, byte[]> before = cli.workbooks();
        cli.at("2026-08-21T04:15:00Z");
        String[] report = {"report", "--period", "2018QMAT04", "--as-of"};

        Result day = cli.run(
                Stream.concat(Stream.of(report), Stream.of("2026-08-20")).toArray(String[]::new));
        Result moment = cli.run(
                Stream.concat(Stream.of(report), Stream.of("2026-08-20T07:00")).toArray(String[]::new));

        assertThat(day.out()).as(day.err()).contains("jobregnskab_151_2018QMAT04_20260820_pr-20260820.xlsx");
        assertThat(moment.out()).contains("jobregnskab_151_2018QMAT04_20260820_pr-20260820T070000.xlsx");
        assertThat(cli.workbooks()).hasSize(before.size() + 2).containsAllEntriesOf(before);
    }

    private byte[] workbook(String name) {
        return Objects.requireNonNull(cli.workbooks().get(name));
    }

    @Test
    void aWorkbookThatCannotBeWrittenIsSaidInASentenceAndInTheNote() throws IOException {
        deliver(BENCHMARK, "first.csv");
        Files.createDirectories(cli.home().resolve("reports/jobregnskab_151.xlsx/folder"));

        Result failed = night();

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .containsPattern("failed +report 2018QMAT04: The workbook .*jobregnskab_151.xlsx could not be written");
        assertThat(note()).contains("Resultat: fejlet", "(kode 1)", "Årsag: report 2018QMAT04: The workbook");
        assertThat(cli.run("status").out()).contains("nightly  exit 1  report 2018QMAT04: The workbook");
    }

    @Test
    void aNightThatCouldNotBeginIsInTheNoteAndInTheStatus() throws IOException {
        deliver(BENCHMARK, "first.csv");
        night();
        String good = note();

        Result refused = cli.run("nightly", "--jobregnskab.inbox.settel=hemmelig");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("jobregnskab.inbox.settel (nearest: jobregnskab.inbox.settle)");
        assertThat(note())
                .contains("kunne ikke begynde (kode 2)", "Årsag: The configuration has settings", good)
                .contains(cli.home()
                        .resolve("reports/jobregnskab_151_2018QMAT04_20260820.xlsx")
                        .toString())
                .doesNotContain("hemmelig");
        assertThat(cli.run("status").out())
                .startsWith("run  ")
                .contains("nightly  could not begin, exit 2  The configuration has settings");
        assertThat(night().code()).isZero();
        assertThat(note()).isEqualTo(good);
    }

    private String note() throws IOException {
        return Files.readString(cli.home().resolve("reports/SENEST_KOERT.txt"));
    }

    private Result load(SampleFile file, String name, String receivedAt) {
        Result result = cli.run(
                "load",
                "--received-at",
                receivedAt,
                file.write(folder.resolve(name)).toString());
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    @Test
    void goodFilesArePublishedBesideABadOneUntilAGoodDeliveryComes() {
        deliver(SampleFile.unemployment(), "y25i01.csv");
        deliver(SampleFile.price(), "price.csv");
        deliver(BAD, "bad.csv");
        Result first = night();

        assertThat(first.code()).isEqualTo(4);
        assertThat(first.err()).contains("97 of 98 municipalities; missing: Herlev");
        assertThat(first.out()).contains("12,5 mio. kr.", "Ministeriets opgørelse er ikke indlæst");
        assertThat(night().code()).isEqualTo(4);

        deliver(BENCHMARK, "good.csv");
        assertThat(night().code()).isZero();
        assertThat(night().code()).isZero();
    }

    @Test
    void aRefusalStaysOpenUntilSomebodyDismissesIt() {
        deliver(BENCHMARK, "good.csv");
        deliver(SampleFile.of("<html>503</html>"), "page.csv");

        assertThat(night().code()).isEqualTo(4);
        String fileId = fileId("page.csv");
        assertThat(cli.run("status").out()).contains("refused", "page.csv (file id " + fileId.substring(0, 12));
        assertThat(cli.run("dismiss", fileId, "--reason", "sent by mistake").code())
                .isZero();
        assertThat(night().code()).isZero();
    }

    private String fileId(String name) {
        return cli.jdbc()
                .sql("select sha256 from v_delivery where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void aReasonOfAnyLengthDismisses() {
        deliver(SampleFile.of("<html>503</html>"), "page.csv");
        night();

        assertThat(cli.run("dismiss", fileId("page.csv"), "--reason", "x".repeat(600))
                        .code())
                .isZero();
    }

    @Test
    void aRefusedFileLiesBesideItsReasonAndMayComeAgain() throws IOException {
        deliver(BAD, "bad.csv");
        night();

        assertThat(cli.names("inbox")).isEmpty();
        assertThat(cli.names("inbox/refused")).containsExactly("bad.csv", "bad.csv.reason.txt");
        assertThat(Files.readString(cli.inbox().resolve("refused/bad.csv.reason.txt")))
                .contains("bad.csv was refused", "missing: Herlev", "File id: ");

        deliver(BAD, "bad.csv");
        assertThat(night().code()).isEqualTo(4);
        assertThat(cli.run("status").out().lines().filter(line -> line.startsWith("refused")))
                .hasSize(1);
        assertThat(cli.names("inbox")).isEmpty();
    }

    @Test
    void aFileRefusedForWantOfItsTableIsSettledByTheSameContentWithIt() {
        deliver(SampleFile.unemployment(), "download.csv");
        assertThat(night().code()).isEqualTo(4);

        Path file = SampleFile.unemployment().write(folder.resolve("series.csv"));
        assertThat(cli.run("load", "--table", "y25i01", file.toString()).code()).isZero();
        assertThat(night().code()).isZero();
    }

    @Test
    void nothingOfARefusedFileIsVisible() {
        deliver(BAD, "bad.csv");
        night();

        assertThat(cli.jdbc()
                        .sql("select count(*) from v_benchmark")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(cli.jdbc()
                        .sql("select status from v_delivery")
                        .query(String.class)
                        .list())
                .containsExactly("refused");
        assertThat(cli.run("figures", "--period", "2018QMAT04").code()).isEqualTo(3);
    }

    @Test
    void theLastGoodDataStayInUseAfterARefusal() {
        deliver(BENCHMARK, "good.csv");
        night();
        deliver(CORRECTED.without("Herlev;"), "bad.csv");
        Result second = night();

        assertThat(second.code()).isEqualTo(4);
        assertThat(second.out()).contains("200 færre");
        assertThat(difference()).isEqualTo(200);
    }

    @Test
    void unfinishedAndHiddenFilesAreLeftAlone() {
        for (String name : new String[] {"a.csv.part", "b.TMP", "c.filepart", ".hidden.csv"}) {
            deliver(BENCHMARK, name);
        }

        assertThat(night().code()).isEqualTo(3);
        assertThat(cli.names("inbox")).hasSize(4);
    }

    @Test
    void aLinkInTheInboxIsRefusedAndDoesNotStopTheNight() throws IOException {
        Files.createSymbolicLink(cli.inbox().resolve("link.csv"), BENCHMARK.write(folder.resolve("elsewhere.csv")));
        Files.createDirectories(cli.inbox().resolve("folder.csv"));
        deliver(SampleFile.price(), "price.csv");
        Result night = night();

        assertThat(night.code()).as(night.err()).isEqualTo(4);
        assertThat(night.out()).contains("12,5 mio. kr.");
        assertThat(cli.names("inbox")).isEmpty();
    }

    @Test
    void aFileOfTheSameNameWithOtherContentIsAnotherDelivery() {
        deliver(BENCHMARK, "y30r21.csv");
        night();
        deliver(CORRECTED, "y30r21.csv");
        cli.at("2026-08-21T04:15:00Z").run("nightly");

        assertThat(difference()).isEqualTo(190);
        assertThat(cli.names("landing")).hasSize(2);
    }

    @Test
    void aLoadByHandNeverTouchesTheOriginalAndWritesNoWorkbook() throws IOException {
        Path file = BENCHMARK.write(folder.resolve("mine.csv"));
        byte[] before = Files.readAllBytes(file);
        Result load = cli.run("load", file.toString());

        assertThat(load.code()).isZero();
        assertThat(load.out()).startsWith("published: mine.csv as benchmark");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(cli.workbooks()).isEmpty();
        assertThat(cli.jdbc()
                        .sql("select count(*) from v_benchmark")
                        .query(Long.class)
                        .single())
                .isEqualTo(99 * 4);
    }

    @Test
    void ofSeveralFilesTheGoodOnesAreLoadedAndEachRefusedOneIsNamed() {
        Result load = cli.run(
                "load",
                BAD.write(folder.resolve("bad.csv")).toString(),
                BENCHMARK.write(folder.resolve("good.csv")).toString(),
                SampleFile.price().write(folder.resolve("price.csv")).toString());

        assertThat(load.code()).isEqualTo(4);
        assertThat(load.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("refused: bad.csv"),
                        line -> assertThat(line).startsWith("published: good.csv"),
                        line -> assertThat(line).startsWith("published: price.csv"));
        assertThat(difference()).isEqualTo(200);
    }

    @Test
    void aMomentInTheFutureOrAPathThatDoesNotExistIsWrongUsage() {
        String file = BENCHMARK.write(folder.resolve("a.csv")).toString();

        assertThat(cli.run("load", "--received-at", "2026-08-21", file).code()).isEqualTo(2);
        assertThat(cli.run("load", "--received-at", "tomorrow", file).code()).isEqualTo(2);
        assertThat(cli.run("load", folder.resolve("none.csv").toString()).code())
                .isEqualTo(2);
        assertThat(cli.run("load", "--as", "nonsense", file).code()).isEqualTo(2);
        assertThat(cli.run("inspect", "--as", "nonsense", file).code()).isEqualTo(2);
    }

    @Test
    void theDemoRefusesAHomeWithOtherData() {
        load(BENCHMARK, "mine.csv", "2019-11-20");
        Result demo = cli.run("demo");

        assertThat(demo.code()).isEqualTo(2);
        assertThat(demo.err()).contains("holds data that are not the demo's");
        assertThat(cli.workbooks()).isEmpty();
    }

    @Test
    void constructedFiguresMarkTheWorkbook() {
        cli.run(
                "load",
                "--constructed",
                BENCHMARK.write(folder.resolve("a.csv")).toString());
        Result night = night();

        assertThat(night.code()).isZero();
        assertThat(night.out()).contains("Konstrueret: Ministeriet forventede");
        assertThat(cli.workbooks().keySet()).allMatch(name -> name.startsWith("DEMO_"));
        assertThat(cli.figures("2018QMAT04").get("constructed").asBoolean()).isTrue();
    }

    @Test
    void aSeriesWhoseColumnsMovedIsStillOneSeries() {
        load("y25i01", "2026-02-01", "Area;Periode;Ledige;Andel", "Ballerup;2026M01;800;3,1");
        load("y25i01", "2026-03-01", "Area;Periode;Andel;Ledige", "Ballerup;2026M02;3,2;810");

        JsonNode indicators = cli.figures("2018QMAT04").get("indicators");
        assertThat(indicators.toString()).doesNotContain("2026M01");
        assertThat(indicators.size()).isEqualTo(2);
    }

    private void load(String table, String receivedAt, String... lines) {
        String priced = SampleFile.price().write(folder.resolve("price.csv")).toString();
        cli.run("load", "--received-at", "2019-11-20", priced);
        Path file = SampleFile.of(lines).write(folder.resolve(receivedAt + ".csv"));
        Result load = cli.run("load", "--table", table, "--received-at", receivedAt, file.toString());
        assertThat(load.code()).as(load.err()).isZero();
    }

    @Test
    void onlyTotalsOfASplitSeriesAreFigures() {
        load(
                "y01a02",
                "2026-02-01",
                "Area;Periode;Køn;Antal personer",
                "Ballerup;2026M01;Køn i alt;1200",
                "Ballerup;2026M01;Kvinder;600",
                "Ballerup;2026M01;Mænd;600");

        assertThat(cli.figures("2026M01").get("indicators").toString())
                .isEqualTo(
                        "[{\"table\":\"y01a02\",\"measure\":\"Antal personer\",\"period\":\"2026M01\",\"value\":1200}]");
    }

    @Test
    void aNameOfAnyAlphabetIsKept() {
        deliver(BENCHMARK, "måling – ærø 数.csv");

        assertThat(night().code()).isZero();
        assertThat(cli.figures("2018QMAT04").get("sources").get(0).get("name").asString())
                .isEqualTo("måling – ærø 数.csv");
    }

    @Test
    void anEmptyFileAndAPictureAreRefusedByName() {
        SampleFile.write(cli.inbox().resolve("empty.csv"), new byte[0]);
        SampleFile.write(cli.inbox().resolve("x.csv"), "\u0089PNG\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Result night = night();

        assertThat(night.code()).isEqualTo(4);
        assertThat(night.err()).contains("empty.csv: the file is empty", "x.csv: ");
    }
}
