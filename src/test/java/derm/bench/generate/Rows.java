package derm.bench.generate;

import derm.shared.UuidColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Writes rows in batches and hands out keys from the one sequence, as the application does. */
final class Rows {

    private final Connection connection;
    private final Random random;

    Rows(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
    }

    /** Inserts all rows of a table at once. */
    void insert(String table, String columns, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String marks = "?, ".repeat(columns.split(",").length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes so many keys; answers the first. */
    long keys(int count) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(
                        "UPDATE id_sequence SET next_value = next_value + ? WHERE name = 'ids'");
                PreparedStatement read =
                        connection.prepareStatement("SELECT next_value FROM id_sequence WHERE name = 'ids'")) {
            take.setInt(1, count);
            take.executeUpdate();
            try (ResultSet result = read.executeQuery()) {
                result.next();
                return result.getLong(1) - count + 1;
            }
        }
    }

    /** All rows of a query as lists of columns. */
    List<List<Object>> read(String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet result = query.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    Connection connection() {
        return connection;
    }

    byte[] publicId() {
        return UuidColumn.bytes(new UUID(random.nextLong(), random.nextLong()));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
