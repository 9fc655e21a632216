package org.millwright.exchange;

import java.util.List;

/// What an import would do.
public interface ImportPlan {

    /// All rows in the order of the file.
    List<ImportLine> lines();
}
