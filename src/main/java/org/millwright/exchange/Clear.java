package org.millwright.exchange;

/// Stands in an import where the file says that a value is to be taken away.
public enum Clear {
    CLEAR
}
