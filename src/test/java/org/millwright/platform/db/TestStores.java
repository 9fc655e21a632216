package org.millwright.platform.db;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;

/// Fresh stores for tests, with a fixed clock: 2026-03-10 09:00 UTC unless told otherwise.
public final class TestStores {

    public static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    public static final Actor MAX = new Actor("Max Engineer", "test-desk");

    private TestStores() {}

    public static Store inMemory() {
        return inMemory(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static Store inMemory(Clock clock) {
        return open(MemoryStores.freshUrl(clock), clock).orThrow();
    }

    /// All that a store in memory holds, for {@link #copied(String, Clock)}.
    public static String content(Store store) {
        return MemoryStores.script(store);
    }

    public static Store copied(String content, Clock clock) {
        return open(MemoryStores.urlOf(content), clock).orThrow();
    }

    /// A fresh database on a real PostgreSQL that the test run starts.
    public static Store postgres() {
        return open(PostgresServer.freshStoreUrl()).orThrow();
    }

    /// Where several programs may open the same fresh database.
    public static String serverUrl() {
        return PostgresServer.freshDatabaseUrl();
    }

    /// The address of a fresh database on that PostgreSQL, with nothing in it.
    public static String emptyPostgresUrl() {
        return PostgresServer.freshDatabaseUrl();
    }

    public static Outcome<Store> open(String location) {
        return open(location, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static Outcome<Store> open(String location, Clock clock) {
        return StoreLocation.parse(location).then(new StoreOpening(MAX, clock)::open);
    }

    public static Clock clockAt(LocalDate day, ZoneId zone) {
        return Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone);
    }
}
