package org.millwright.ui.stock;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Workbench;

/// Asks for a file and writes a list into it, with progress and cancel.
final class SheetSave {

    private static final FileKind WORKBOOK = new FileKind("parts.export.workbook", List.of("xlsx"));

    /// Writes the rows; says how many.
    interface Writing {
        Outcome<Long> into(Path file, Progress progress, BooleanSupplier cancelled);
    }

    private SheetSave() {}

    /// @param name message key of the file's name, without its ending
    static void ask(Kit kit, Workbench bench, String name, Writing writing) {
        kit.files()
                .save("parts.export.title", kit.text(name) + ".xlsx", WORKBOOK)
                .ifPresent(file -> bench.jobs()
                        .start(
                                Message.of("parts.export.writing", String.valueOf(file.getFileName())),
                                progress -> writing.into(
                                        file,
                                        progress,
                                        () -> Cancellation.current().isCancelled()),
                                outcome -> outcome.handle(
                                        rows -> bench.notices()
                                                .done(Message.of(
                                                        "parts.export.done", rows, String.valueOf(file.getFileName()))),
                                        bench.notices()::refused)));
    }
}
