package derm.availability;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Runs the package's statements. A collection among the parameters stands for as many values as it has: its
 * {@code (?...)} becomes a list of placeholders; values never become part of the text.
 */
final class Statements {

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Visitor {
        void row(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(Row<T> reader, String sql, Object... parameters) {
        List<T> rows = new ArrayList<>();
        visit(row -> rows.add(reader.read(row)), sql, parameters);
        return rows;
    }

    void visit(Visitor visitor, String sql, Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.row(rows);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    int update(String sql, Object... parameters) {
        try {
            return tryUpdate(sql, parameters);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** As {@link #update}, for statements that may be refused as a matter of course. */
    int tryUpdate(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Keeps the cause: whoever may repeat the transaction looks there for a deadlock. */
    static PersistenceException failed(SQLException cause) {
        return new PersistenceException(cause);
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        List<Object> values = new ArrayList<>();
        String text = sql;
        for (Object parameter : parameters) {
            if (parameter instanceof Collection<?> many) {
                text = text.replaceFirst(
                        "\\(\\?\\.\\.\\.\\)", "(" + "?,".repeat(many.size()).replaceFirst(",$", "") + ")");
                values.addAll(many);
            } else {
                values.add(parameter);
            }
        }
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, column(values.get(i)));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static Object column(Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
