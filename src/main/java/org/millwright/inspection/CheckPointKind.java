package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// What a check point asks for.
public enum CheckPointKind implements Labelled {
    PASS_FAIL,
    /// A reading, judged by limits.
    NUMBER,
    /// One of a list; each choice has its verdict.
    CHOICE,
    /// Words, which judge nothing by themselves.
    TEXT,
    /// At least one picture, which judges nothing by itself.
    PHOTO,
    /// What stands on a meter of the machine; signing records it.
    METER;

    /// Whether a unit and limits mean anything at such a point.
    public boolean isMeasured() {
        return this == NUMBER || this == METER;
    }

    /// Whether whoever answers says what it is worth; otherwise limits or the choice do.
    public boolean isJudgedByPerson() {
        return this == PASS_FAIL || isOnRecordOnly();
    }

    /// Whether an answer says nothing about the machine until somebody judges it.
    public boolean isOnRecordOnly() {
        return this == TEXT || this == PHOTO;
    }
}
