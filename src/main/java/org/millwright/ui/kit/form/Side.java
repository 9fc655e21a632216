package org.millwright.ui.kit.form;

/// Whose version of something stands in the end, when two people have edited the same record.
public enum Side {
    THEIRS,
    MINE
}
