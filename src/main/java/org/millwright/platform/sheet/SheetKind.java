package org.millwright.platform.sheet;

import org.millwright.kernel.Labelled;

/// What a file of rows is, told from its content and never from its name.
public enum SheetKind implements Labelled {
    CSV,
    XLSX,
    XLS
}
