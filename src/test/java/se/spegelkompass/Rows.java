package se.spegelkompass;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** The database, past the application: what is stored, and days that have come. */
@Singleton
public class Rows {

  private final DataSource dataSource;

  Rows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The id at the end of the path of a round or of something else. */
  public static long id(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The round's last day was, or is, another. */
  public void lastDay(String round, LocalDate day) {
    change("UPDATE round SET last_day = ? WHERE id = ?", day, id(round));
  }

  public void change(String sql, Object... values) {
    try (var connection = connection();
        var statement = statement(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  public String text(String sql, Object... values) {
    try (var connection = connection();
        var statement = statement(connection, sql, values);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whole rows, by column. */
  public List<Map<String, String>> all(String sql, Object... values) {
    try (var connection = connection();
        var statement = statement(connection, sql, values);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<Map<String, String>>();
      while (rows.next()) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.put(
              rows.getMetaData().getColumnLabel(i),
              Objects.requireNonNullElse(rows.getString(i), ""));
        }
        found.add(row);
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] bytes(String sql, Object... values) {
    try (var connection = connection();
        var statement = statement(connection, sql, values);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getBytes(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connection() throws SQLException {
    return DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
  }

  private static PreparedStatement statement(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
