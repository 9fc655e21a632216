package org.millwright.kernel;

import java.util.List;

/// Something that must hold of all records of a plant, and what a check of it found.
///
/// @param name what must hold
/// @param wrong of how many records it does not hold
/// @param first what is wrong with the first of them
public record Invariant(Message name, long wrong, List<Message> first) {

    public Invariant {
        first = List.copyOf(first);
    }

    public boolean holds() {
        return wrong == 0;
    }
}
