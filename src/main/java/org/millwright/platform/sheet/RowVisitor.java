package org.millwright.platform.sheet;

/// Sees the rows of a sheet one by one.
@FunctionalInterface
interface RowVisitor {

    /// Answers false when no further row is wanted.
    boolean visit(SheetRow row);
}
