package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// How a check point was found. A point without an answer has none: not done is not NA.
public enum Verdict implements Labelled {
    PASS('P'),
    /// It will do for now, and someone should look at it.
    FLAG('G'),
    FAIL('F'),
    /// It could not be checked, for a reason that is given.
    NA('N');

    private final char key;

    Verdict(char key) {
        this.key = key;
    }

    /// The key that gives this answer while a round is logged.
    public char key() {
        return key;
    }

    /// Whether it is a finding, to be followed by work or a note.
    public boolean isFinding() {
        return this == FLAG || this == FAIL;
    }
}
