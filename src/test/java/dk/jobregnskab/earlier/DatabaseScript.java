package dk.jobregnskab.earlier;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A whole database as packed SQL: tables, rows and views. */
interface DatabaseScript {

    /** How the files of this kind of database are told from others. */
    String vendor();

    void write(Connection from, Path script) throws SQLException, IOException;

    /** @param empty that becomes what the script says */
    void run(Connection empty, Path script) throws SQLException, IOException;
}
