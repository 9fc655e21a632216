package org.millwright.sample;

/// How much of the sample plant is made.
public enum SampleSize {
    /// A corner of the plant with half a year of history, for tests.
    SMALL(6, 40, 60),
    /// The whole bottling plant with two years of history.
    PLANT(24, 1500, 6000);

    private final int months;
    private final int parts;
    private final int workOrders;

    SampleSize(int months, int parts, int workOrders) {
        this.months = months;
        this.parts = parts;
        this.workOrders = workOrders;
    }

    /// The length of the history.
    public int months() {
        return months;
    }

    public int parts() {
        return parts;
    }

    /// The number of work orders that the history aims at; chance takes it a few percent up or down.
    public int workOrders() {
        return workOrders;
    }
}
