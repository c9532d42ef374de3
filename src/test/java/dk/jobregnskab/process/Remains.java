package dk.jobregnskab.process;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a night leaves behind that must not depend on how often it was killed.
 *
 * @param figures the printed figures, by period
 * @param files SHA-256 of everything in inbox, landing and reports; not the note that says when the last run was
 * @param stuck executions, job instances and runs that look as if they still worked
 */
record Remains(
        int exitCode,
        Map<String, String> figures,
        Map<String, String> files,
        Map<String, TableContent> tables,
        List<String> stuck) {

    private static final List<String> STUCK = List.of(
            "select concat('execution ', job_execution_id, ' is ', status) from BATCH_JOB_EXECUTION"
                    + " where status in ('STARTED', 'STARTING', 'STOPPING', 'UNKNOWN') or end_time is null",
            "select concat('step ', step_name, ' is ', status) from BATCH_STEP_EXECUTION"
                    + " where status in ('STARTED', 'STARTING', 'STOPPING', 'UNKNOWN')",
            "select concat('instance ', i.job_instance_id, ' of ', i.job_name, ' was never executed')"
                    + " from BATCH_JOB_INSTANCE i left join BATCH_JOB_EXECUTION e on e.job_instance_id = i.job_instance_id"
                    + " where e.job_execution_id is null",
            "select concat('run ', id, ' has not ended') from job_run where ended_at is null or exit_code is null",
            "select concat('delivery ', name, ' is only landed') from source_file where status = 'landed'");

    static Remains of(Installation installation, Finished last) {
        Map<String, String> figures = new TreeMap<>();
        Installation.PERIODS.forEach(period -> figures.put(period, installation.figures(period)));
        Map<String, String> files = FilesBelow.withContent(installation.home(), "inbox", "landing", "reports");
        files.remove(Path.of("reports", "SENEST_KOERT.txt").toString());
        try (Connection connection = installation.database().connect()) {
            return new Remains(last.exitCode(), figures, files, TableContent.all(connection), stuck(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What looks as if it still worked. */
    static List<String> stuck(Connection connection) throws SQLException {
        List<String> stuck = new ArrayList<>();
        for (String question : STUCK) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    stuck.add(rows.getString(1));
                }
            }
        }
        return stuck;
    }

    boolean isStuck(Remains reference) {
        return exitCode != reference.exitCode || !stuck.isEmpty();
    }

    boolean hasMoreRowsThan(Remains reference) {
        return tables.entrySet().stream().anyMatch(table -> {
            TableContent expected = reference.tables.get(table.getKey());
            return expected == null || table.getValue().rows() > expected.rows();
        });
    }

    /** In words, empty when nothing differs. */
    List<String> differencesFrom(Remains reference) {
        List<String> differences = new ArrayList<>(stuck);
        if (exitCode != reference.exitCode) {
            differences.add("exit code " + exitCode + " instead of " + reference.exitCode);
        }
        compare("figures", figures, reference.figures, differences);
        compare("file", files, reference.files, differences);
        compare("table", tables, reference.tables, differences);
        return differences;
    }

    private static <V> void compare(String what, Map<String, V> ours, Map<String, V> reference, List<String> into) {
        TreeSet<String> keys = new TreeSet<>(ours.keySet());
        keys.addAll(reference.keySet());
        for (String key : keys) {
            V found = ours.get(key);
            V expected = reference.get(key);
            if (found == null || !found.equals(expected)) {
                into.add(what + " " + key + " is " + found + " instead of " + expected);
            }
        }
    }
}
