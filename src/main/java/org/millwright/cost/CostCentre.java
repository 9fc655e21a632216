package org.millwright.cost;

/// A place in the plant's books that bears costs.
public record CostCentre(long id, String code, String name) {

    public static final int CODE_LENGTH = 30;

    public String label() {
        return code + " " + name;
    }

    /// A cost centre as a line of a list.
    ///
    /// @param version what the user saw, given back with a change
    /// @param equipment how many machines, lines and areas it bears the costs of, the retired ones left out
    public record Row(long id, int version, String code, String name, int equipment) {}
}
