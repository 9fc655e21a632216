package org.millwright.inspection;

import java.util.Arrays;
import java.util.List;
import org.millwright.kernel.Labelled;

/// How a check point was found. A point without an answer has none: not done is not NA.
public enum Verdict implements Labelled {
    PASS('P'),
    /// It will do for now, and someone should look at it.
    FLAG('G'),
    FAIL('F'),
    /// It could not be checked, for a reason that is given.
    NA('N'),
    /// A text or a photo is on record, and nobody has said that anything is wrong.
    RECORDED(' ');

    /// Those that people give with a key.
    public static final List<Verdict> GIVEN = List.of(PASS, FLAG, FAIL, NA);

    /// The names of those that are findings, as the store writes them.
    public static final List<String> FINDING_NAMES =
            Arrays.stream(values()).filter(Verdict::isFinding).map(Enum::name).toList();

    private final char key;

    Verdict(char key) {
        this.key = key;
    }

    /// The key that gives this answer while a round is logged; a space where there is none.
    public char key() {
        return key;
    }

    /// Whether it is a finding, to be followed by work or a note.
    public boolean isFinding() {
        return this == FLAG || this == FAIL;
    }
}
