package org.millwright.cli;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.app.ReadAs;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;
import picocli.CommandLine.Option;

/// How a file is to be read, where it does not tell by itself or tells it wrongly.
final class ReadingOptions {

    private enum Mark {
        POINT,
        COMMA
    }

    private enum First {
        DAY,
        MONTH
    }

    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "millwright.import.charset")
    private @Nullable Charset charset;

    @Option(names = "--separator", paramLabel = "SIGN", descriptionKey = "millwright.import.separator")
    private @Nullable Character separator;

    @Option(names = "--decimal", paramLabel = "MARK", descriptionKey = "millwright.import.decimal")
    private @Nullable Mark decimal;

    @Option(names = "--dates", paramLabel = "FIRST", descriptionKey = "millwright.import.dates")
    private @Nullable First dates;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "millwright.import.sheet")
    private @Nullable String sheet;

    ReadAs readAs() {
        return new ReadAs(
                charset,
                separator,
                decimal == null ? null : decimal == Mark.POINT ? NumberStyle.DECIMAL_POINT : NumberStyle.DECIMAL_COMMA,
                dates == null ? null : dates == First.DAY ? DateStyle.DAY_FIRST : DateStyle.MONTH_FIRST,
                sheet);
    }
}
