package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// New stores in memory, for thousands of tests: a copy of the first one is there sooner than the migrations.
final class MemoryStores {

    private static final String FIRST = script();

    private MemoryStores() {}

    static String emptyUrl() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    /// The address of a store in which nobody has worked.
    static String freshUrl() {
        String url = emptyUrl();
        try (Connection connection = DriverManager.getConnection(options(url));
                Statement statement = connection.createStatement()) {
            statement.execute(FIRST);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return url;
    }

    private static String script() {
        String url = emptyUrl();
        var script = new StringBuilder();
        try (Store store = TestStores.open(url).orThrow();
                Connection connection =
                        DriverManager.getConnection(options(store.location().display()));
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return script.toString();
    }

    private static String options(String url) {
        return Connections.url(new StoreLocation.UrlStore(url));
    }
}
