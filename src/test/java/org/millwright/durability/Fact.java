package org.millwright.durability;

/// What an action that was acknowledged has left in a record.
///
/// @param version grows with each change of the record
/// @param value what the record says
record Fact(String kind, String id, int version, String value) {

    private static final String BAR = "\\|";

    static Fact parse(String line) {
        String[] parts = line.split(BAR, -1);
        return new Fact(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]);
    }

    String line() {
        return kind + "|" + id + "|" + version + "|" + value;
    }

    String key() {
        return kind + " " + id;
    }
}
