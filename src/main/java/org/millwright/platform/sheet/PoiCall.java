package org.millwright.platform.sheet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;

/// Calls POI on a file that may be damaged. POI reports damage by many kinds of exceptions, those of common programming
/// faults among them; they are caught here, around POI's own code and nothing else, so that the faults of other code
/// stay visible.
@FunctionalInterface
interface PoiCall<T> {

    T call() throws IOException, OpenXML4JException;

    /// The result of the call.
    ///
    /// @throws SheetRefusal when the file is damaged or unpacks beyond POI's limits
    static <T> T on(Path file, SheetKind kind, PoiCall<T> poi) {
        try {
            return poi.call();
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | RecordInputStream.LeftoverDataException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | BufferUnderflowException
                | NoSuchElementException
                | ArithmeticException
                | ClassCastException
                | NullPointerException damage) {
            throw refusal(file, kind, damage);
        }
    }

    /// POI tells its limits only by the text of an exception.
    static SheetRefusal refusal(Path file, SheetKind kind, Throwable damage) {
        for (Throwable each = damage; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage());
            if (text.contains("Zip bomb") || text.contains("potentially malicious")) {
                return SheetRefusal.of("sheet.file.inflates", SheetRefusal.nameOf(file));
            }
        }
        return SheetRefusal.damaged(file, kind);
    }
}
