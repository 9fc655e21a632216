package org.millwright.platform.db;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A fresh store for each test of a contract; a small subclass for each database says which.
public abstract class StoreFixture {

    protected Store store;

    /// {@link TestStores#inMemory()} or {@link TestStores#postgres()}.
    protected abstract Store open();

    @BeforeEach
    protected void openStore() {
        store = open();
    }

    @AfterEach
    protected void closeStore() {
        store.close();
    }
}
