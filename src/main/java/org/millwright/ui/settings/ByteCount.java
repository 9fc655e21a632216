package org.millwright.ui.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.millwright.kernel.Message;

/// The size of a file as people say it: 48 KB, 1.2 MB. A kilobyte has 1,000 bytes, as file managers count.
final class ByteCount {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private ByteCount() {}

    static Message message(long bytes) {
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(THOUSAND);
        if (kilobytes.compareTo(THOUSAND) < 0) {
            return Message.of("settings.size.kb", kilobytes.setScale(0, RoundingMode.CEILING));
        }
        BigDecimal megabytes = kilobytes.divide(THOUSAND);
        return megabytes.compareTo(THOUSAND) < 0
                ? Message.of("settings.size.mb", megabytes.setScale(1, RoundingMode.HALF_UP))
                : Message.of("settings.size.gb", megabytes.divide(THOUSAND).setScale(1, RoundingMode.HALF_UP));
    }
}
