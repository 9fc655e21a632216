package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// What is done about a finding.
public enum FindingAction implements Labelled {
    /// It goes into the new work order of its machine.
    CREATE,
    /// A work order for the same machine and point is open: the finding is added to it.
    ALREADY_OPEN,
    /// It is added to an open work order that somebody chose.
    ADD_TO,
    /// It stays in the record and makes no work.
    NOTE_ONLY
}
