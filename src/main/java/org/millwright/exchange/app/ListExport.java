package org.millwright.exchange.app;

import java.nio.file.Path;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Writes all records of one kind into a file that can be imported again, and changes nothing then.
@FunctionalInterface
public interface ListExport {

    /// CSV where the file's name ends so, else a workbook.
    ///
    /// @return how many rows were written
    Outcome<Long> write(Path target, Messages messages, Progress progress);
}
