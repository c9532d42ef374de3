package dk.jobregnskab.platform.internal;

import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.ReferenceTable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies the shipped list of municipalities into the database whenever the list has changed, so that views can show names. */
@Component
class MunicipalityTable implements JavaMigration {

    /** Null makes the migration a repeatable one. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "municipalities";
    }

    @Override
    public Integer getChecksum() {
        CRC32 crc = new CRC32();
        crc.update(new ReferenceTable("municipalities.csv").bytes());
        return (int) crc.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement clear = context.getConnection().createStatement();
                PreparedStatement insert = context.getConnection()
                        .prepareStatement(
                                "insert into municipality (code, name, region, province) values (?, ?, ?, ?)")) {
            clear.executeUpdate("delete from municipality");
            for (Municipality municipality : Municipalities.load().all()) {
                insert.setString(1, municipality.code());
                insert.setString(2, municipality.name());
                insert.setString(3, municipality.region());
                insert.setString(4, municipality.province());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
