package org.millwright.sample;

/// The trades of the workshop, each with its letter in the catalogues.
enum Craft {
    MECHANICAL("Mechanical", 44.50),
    ELECTRICAL("Electrical", 48.00),
    INSTRUMENTATION("Instrumentation", 52.50),
    UTILITIES("Utilities", 46.00);

    private final String label;
    private final double rate;

    Craft(String label, double rate) {
        this.label = label;
        this.rate = rate;
    }

    static Craft of(String letter) {
        for (Craft craft : values()) {
            if (craft.name().startsWith(letter)) {
                return craft;
            }
        }
        throw new IllegalArgumentException(letter);
    }

    /// As it is written in the data.
    String label() {
        return label;
    }

    /// What an hour costs in the mean, in the first year.
    double rate() {
        return rate;
    }
}
