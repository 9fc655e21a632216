package org.millwright.exchange.app;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;

/// How the user wants a file to be read; what is left open is told from the file.
///
/// @param sheet the name of a workbook's sheet, none for the first
public record ReadAs(
        @Nullable Charset charset,
        @Nullable Character separator,
        @Nullable NumberStyle numbers,
        @Nullable DateStyle dates,
        @Nullable String sheet) {

    public static final ReadAs FOUND = new ReadAs(null, null, null, null, null);
}
