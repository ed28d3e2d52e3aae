package vn.dti.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * Whether the history of migrations in a database is exactly the migrations of this version of the program, none missing,
 * failed or changed: what nearly every start finds, seen without loading the migration tool. Whenever this is not so, the
 * tool is asked.
 */
final class SchemaState {
    private static final Logger LOG = Logger.getLogger(SchemaState.class.getName());
    private static final String HISTORY =
            "select \"script\", \"checksum\", \"success\" from \"flyway_schema_history\" order by \"installed_rank\"";

    private SchemaState() {}

    /**
     * Compares the history with the files.
     *
     * @param folders where the files are, as resources, each ending with a slash
     * @param scripts names of all files for this kind of database, in the order of their numbers
     */
    static boolean isCurrent(DataSource database, List<String> folders, List<String> scripts) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet history = statement.executeQuery(HISTORY)) {
            for (String script : scripts) {
                if (!history.next()
                        || !history.getBoolean("success")
                        || !script.equals(history.getString("script"))
                        || history.getInt("checksum") != checksum(folders, script)) {
                    return false;
                }
            }
            return !history.next();
        } catch (SQLException | IOException e) {
            LOG.log(Level.FINE, "There is no history of migrations that could be read", e);
            return false;
        }
    }

    /** As Flyway counts it: CRC-32 of the lines in UTF-8, without their ends. */
    private static int checksum(List<String> folders, String script) throws IOException {
        for (String folder : folders) {
            try (InputStream file = SchemaState.class.getClassLoader().getResourceAsStream(folder + script)) {
                if (file != null) {
                    return checksum(new String(file.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IOException("no such migration: " + script);
    }

    private static int checksum(String text) throws IOException {
        CRC32 sum = new CRC32();
        try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue();
    }
}
