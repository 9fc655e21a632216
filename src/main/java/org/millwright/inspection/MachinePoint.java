package org.millwright.inspection;

import java.util.List;

/// A check point of a machine as a line of a list.
///
/// @param past its last answers as corrected, the oldest first
public record MachinePoint(
        long checkPointId,
        String name,
        Stop stop,
        String roundCode,
        String roundName,
        Question question,
        List<PastAnswer> past) {

    public MachinePoint {
        past = List.copyOf(past);
    }
}
