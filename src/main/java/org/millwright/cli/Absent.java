package org.millwright.cli;

/// What a verb does where the plant it names is not there yet.
public enum Absent {
    /// A mistyped name is refused; nothing is made.
    REFUSE,
    /// The plant is begun.
    BEGIN,
    /// The plant must not be there yet: it takes its place when the verb has filled it.
    NEW,
    /// The verb only tries: it gets an empty plant that is gone afterwards.
    TRY
}
