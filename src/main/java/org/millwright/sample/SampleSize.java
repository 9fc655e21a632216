package org.millwright.sample;

/// How much of the sample plant is made.
public enum SampleSize {
    /// A corner of the plant with half a year of history, for tests.
    SMALL(6, 1, 0, 40, 60, 0.12),
    /// The whole bottling plant with two years of history.
    PLANT(24, 1, 0, 1500, 6000, 0.12),
    /// Forty such plants with ten years of history: a million work orders, to see that nothing becomes slow.
    LARGE(120, 40, 2500, 1250, 25_000, 1.5);

    private final int months;
    private final int sites;
    private final int equipment;
    private final int parts;
    private final int workOrders;
    private final double smallParts;

    SampleSize(int months, int sites, int equipment, int parts, int workOrders, double smallParts) {
        this.months = months;
        this.sites = sites;
        this.equipment = equipment;
        this.parts = parts;
        this.workOrders = workOrders;
        this.smallParts = smallParts;
    }

    /// The length of the history.
    public int months() {
        return months;
    }

    /// How many plants; what follows is said of each.
    public int sites() {
        return sites;
    }

    /// How many nodes the equipment tree is filled up to with what machines are built of; zero leaves it as it is.
    public int equipment() {
        return equipment;
    }

    public int parts() {
        return parts;
    }

    /// How many small parts a job takes besides what it is about, in the mean.
    double smallParts() {
        return smallParts;
    }

    /// The number of work orders that the history aims at; chance takes it a few percent up or down.
    public int workOrders() {
        return workOrders;
    }
}
