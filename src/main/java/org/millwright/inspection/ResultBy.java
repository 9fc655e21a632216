package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// By what the results of rounds are told apart.
public enum ResultBy implements Labelled {
    ROUND,
    /// The nearest area above the machine, or the machine itself where there is none.
    AREA,
    /// Who answered; of a point that was left undone, who signed.
    INSPECTOR
}
