package vn.dti.it.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * What lies in the database while no service runs.
 *
 * @param sets the sets in force, with the number of their rule files
 * @param carried the sets that imported editions carry, by the fingerprints of their receipts, with the number of their rule
 *     files
 * @param years the stored years, with the fingerprint of their results
 * @param authors who had a year evaluated
 * @param links what was done with editions, as the log would tell it, each with how often
 * @param events what the log tells of sets and years, as "what subject", each with how often
 */
record StoredState(
        Map<String, Integer> sets,
        Map<String, Integer> carried,
        Map<String, String> years,
        Map<String, String> authors,
        Map<String, Integer> links,
        Map<String, Integer> events) {
    /** An empty database, one without tables, or none at all. */
    static final StoredState NOTHING = new StoredState(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    static StoredState read(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!hasTables(connection)) {
                return NOTHING;
            }
            Map<String, Integer> sets = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery("SELECT s.set_id, COUNT(f.id) FROM indicator_set s"
                    + " LEFT JOIN rule_file f ON f.indicator_set = s.id WHERE s.carried_by = '' GROUP BY s.set_id")) {
                while (rows.next()) {
                    sets.put(rows.getString(1), rows.getInt(2));
                }
            }
            Map<String, Integer> carried = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT s.carried_by, COUNT(f.id) FROM indicator_set s"
                            + " LEFT JOIN rule_file f ON f.indicator_set = s.id WHERE s.carried_by <> '' GROUP BY s.carried_by")) {
                while (rows.next()) {
                    carried.put(rows.getString(1), rows.getInt(2));
                }
            }
            Map<String, String> years = new TreeMap<>();
            Map<String, String> authors = new TreeMap<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT s.set_id, p.panel, p.results_fingerprint, p.evaluated_by"
                            + " FROM evaluated_period p JOIN indicator_set s ON p.indicator_set = s.id")) {
                while (rows.next()) {
                    String year = rows.getString(1) + "/" + rows.getString(2);
                    years.put(year, rows.getString(3));
                    authors.put(year, rows.getString(4));
                }
            }
            Map<String, Integer> links = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery("SELECT l.kind, s.set_id, p.panel FROM edition e"
                    + " LEFT JOIN chain_link l ON l.receipt_fingerprint = e.receipt_fingerprint"
                    + " JOIN evaluated_period p ON e.evaluated_period = p.id"
                    + " JOIN indicator_set s ON p.indicator_set = s.id")) {
                while (rows.next()) {
                    String kind = switch (String.valueOf(rows.getString(1))) {
                        case "SEALED" -> "seal";
                        case "IMPORTED" -> "import";
                        default -> "publish";
                    };
                    links.merge(
                            kind + "-edition " + rows.getString(2) + "/" + rows.getString(3) + "/1", 1, Integer::sum);
                }
            }
            Map<String, Integer> events = new TreeMap<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT what, subject FROM event_log WHERE what NOT LIKE 'draft-%'")) {
                while (rows.next()) {
                    events.merge(rows.getString(1) + " " + rows.getString(2), 1, Integer::sum);
                }
            }
            return new StoredState(sets, carried, years, authors, links, events);
        }
    }

    /** What contradicts itself: a set without its files, something stored without its event or the other way round. */
    Set<String> contradictions() {
        Set<String> found = new TreeSet<>();
        sets.forEach((set, files) -> {
            if (files == 0) {
                found.add(set + " has no rule files");
            }
        });
        carried.forEach((edition, files) -> {
            if (files == 0) {
                found.add("the set of edition " + edition + " has no rule files");
            }
        });
        long imports = links.keySet().stream()
                .filter(link -> link.startsWith("import-"))
                .count();
        if (carried.size() != imports) {
            found.add(carried.size() + " sets are carried by " + imports + " imported editions");
        }
        Map<String, Integer> expected = new TreeMap<>();
        sets.keySet().forEach(set -> expected.put("activate-set " + set, 1));
        years.keySet().stream()
                .filter(year -> !links.containsKey("import-edition " + year + "/1"))
                .forEach(year -> expected.put("evaluate-period " + year, 1));
        expected.putAll(links);
        if (!expected.equals(events)) {
            found.add("stored: " + expected.keySet() + ", but in the log: " + events);
        }
        return found;
    }

    /** Whether the last migration that is looked for here is through. */
    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                if ("carried_by".equalsIgnoreCase(columns.getString("COLUMN_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
