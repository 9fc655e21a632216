package org.millwright.exchange.app;

import org.millwright.exchange.ImportKind;

/// A sheet of a workbook that holds a list beside the first.
public record FurtherSheet(ImportKind kind, ImportFile file) {

    /// As the workbook has it.
    public String name() {
        return String.valueOf(file.readAs().sheet());
    }
}
