package org.millwright.kernel;

import java.util.List;

/// Why a number or a proposal is as it is: lines in reading order, the conclusion last.
public record Explanation(List<Message> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    public static Explanation of(Message... lines) {
        return new Explanation(List.of(lines));
    }
}
