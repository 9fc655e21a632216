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

    /// @throws IllegalArgumentException when no trade has this letter
    static Craft of(String letter) {
        return switch (letter) {
            case "M" -> MECHANICAL;
            case "E" -> ELECTRICAL;
            case "I" -> INSTRUMENTATION;
            case "U" -> UTILITIES;
            default -> throw new IllegalArgumentException("no craft has the letter \"" + letter + "\"");
        };
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
