package org.millwright.platform.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;

/// A real PostgreSQL for the contract tests: one server for the test run, a fresh database for each store.
final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();

    private PostgresServer() {}

    /// It stops itself when the test run ends.
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String freshDatabaseUrl() {
        return make("template1");
    }

    /// With a store in it that nobody has worked in, which is copied quicker than made.
    static String freshStoreUrl() {
        return make(NewStore.NAME);
    }

    private static String make(String template) {
        String name = "m" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        make(name, template);
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static void make(String name, String template) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class NewStore {
        static final String NAME = made();

        private static String made() {
            String name = "new_store";
            make(name, "template1");
            TestStores.open(SERVER.getJdbcUrl("postgres", name)).orThrow().close();
            return name;
        }
    }
}
