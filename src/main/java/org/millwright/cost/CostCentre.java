package org.millwright.cost;

/// A place in the plant's books that bears costs.
public record CostCentre(long id, String code, String name) {

    public String label() {
        return code + " " + name;
    }
}
