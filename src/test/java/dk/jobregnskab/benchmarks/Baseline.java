package dk.jobregnskab.benchmarks;

import dk.jobregnskab.samples.register.RegisterFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The plainest thing that could work: the database reads the files into one table, and one statement nets them. Checks nothing. */
final class Baseline {

    private static final String TABLE = """
            create table line (
              source_file_id bigint not null,
              row_no int not null,
              week date not null,
              cpr char(10) not null,
              benefit varchar(60) not null,
              municipality varchar(40) not null,
              reported decimal(12,2) not null,
              gross decimal(12,2) not null,
              refund_rate decimal(5,2) not null,
              refund decimal(12,2) not null,
              cofinancing_rate decimal(5,2) not null,
              cofinancing decimal(12,2) not null,
              primary key (source_file_id, row_no))
            """;

    private static final String LOAD = """
            load data local infile '%s' into table line character set utf8mb4
            fields terminated by ';' lines terminated by '\\n' ignore 1 lines
            (week, cpr, benefit, municipality, @reported, @gross, refund_rate, @refund, cofinancing_rate, @cofinancing)
            set source_file_id = %d, row_no = (@row := @row + 1),
              reported = replace(@reported, ',', '.'), gross = replace(@gross, ',', '.'),
              refund = replace(@refund, ',', '.'), cofinancing = replace(@cofinancing, ',', '.')
            """;

    private static final String NET = """
            create table net as
            select week, cpr, benefit, municipality, sum(gross) as gross, sum(refund) as refund, sum(cofinancing) as cofinancing
            from line group by week, cpr, benefit, municipality having sum(gross) <> 0
            """;

    private Baseline() {}

    static List<Measurement> measure(String server, List<RegisterFile> files)
            throws SQLException, InterruptedException {
        try (BenchmarkSchema schema = BenchmarkSchema.create(server);
                Connection connection = schema.connectForFiles();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            long lines = files.stream().mapToLong(RegisterFile::lines).sum();
            Stopwatch whole = Stopwatch.start();
            Stopwatch loading = Stopwatch.start();
            long loaded = load(statement, files);
            Measurement load = Measurement.of("baseline: load data local infile", loading.elapsed(), loaded);
            if (loaded != lines) {
                throw new IllegalStateException("the baseline loaded " + loaded + " of " + lines + " lines");
            }
            Stopwatch netting = Stopwatch.start();
            long netted = statement.executeLargeUpdate(NET);
            Measurement net = Measurement.of("baseline: create table as select", netting.elapsed(), netted);
            return List.of(load, net, Measurement.of(Measurement.BASELINE, whole.elapsed(), lines));
        }
    }

    private static long load(Statement statement, List<RegisterFile> files) throws SQLException {
        long loaded = 0;
        for (int file = 0; file < files.size(); file++) {
            String path = files.get(file).path().toAbsolutePath().toString().replace("\\", "/");
            statement.execute("set @row = 0");
            loaded += statement.executeLargeUpdate(LOAD.formatted(path.replace("'", "''"), file + 1));
        }
        return loaded;
    }
}
