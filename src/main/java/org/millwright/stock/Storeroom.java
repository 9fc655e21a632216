package org.millwright.stock;

/// A place that holds stock.
///
/// @param code what people call it
public record Storeroom(long id, String code, String name) {

    public String label() {
        return code + " " + name;
    }

    /// A storeroom as a line of a list.
    ///
    /// @param version what the user saw, given back with a change
    /// @param parts how many parts have a place in it
    public record Row(long id, int version, String code, String name, int parts) {}
}
