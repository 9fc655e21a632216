package org.millwright.stock;

/// A place that holds stock.
///
/// @param code what people call it
public record Storeroom(long id, String code, String name) {

    public String label() {
        return code + " " + name;
    }
}
