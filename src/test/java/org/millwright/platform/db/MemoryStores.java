package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// New stores in memory, for thousands of tests: a copy of the first one of a time zone is there sooner than the
/// migrations.
final class MemoryStores {

    private static final Map<ZoneId, String> FIRST = new ConcurrentHashMap<>();

    private MemoryStores() {}

    static String emptyUrl() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    /// The address of a store in which nobody has worked.
    static String freshUrl(Clock clock) {
        return urlOf(FIRST.computeIfAbsent(clock.getZone(), _ -> {
            try (Store store = TestStores.open(emptyUrl(), clock).orThrow()) {
                return script(store);
            }
        }));
    }

    /// The address of a new database that such a script has made.
    static String urlOf(String script) {
        String url = emptyUrl();
        try (Connection connection = DriverManager.getConnection(options(url));
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return url;
    }

    /// All that a store in memory holds.
    static String script(Store store) {
        var script = new StringBuilder();
        try (Connection connection =
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
