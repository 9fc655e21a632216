package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ReadingColumn;
import org.millwright.meter.ReadingKind;
import org.millwright.platform.i18n.Messages;

/// What the template for readings shows: a counter that is read, rolls over, and is replaced.
public final class ReadingTemplate {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 7, 30);

    private ReadingTemplate() {}

    public static ImportTemplate make() {
        return new ImportTemplate(ImportKind.READINGS, ReadingTemplate::examples);
    }

    private static List<Map<ImportField, Object>> examples(Messages messages) {
        Map<ImportField, Object> read = example(messages, FIRST, "99950");
        Map<ImportField, Object> rolled = example(messages, FIRST.plusDays(7), "120");
        rolled.put(ReadingColumn.KIND, ReadingKind.ROLL_OVER);
        rolled.put(ReadingColumn.COUNTS_TO, new BigDecimal("100000"));
        Map<ImportField, Object> replaced = example(messages, FIRST.plusDays(14), "260");
        replaced.put(ReadingColumn.KIND, ReadingKind.REPLACEMENT);
        replaced.put(ReadingColumn.NEW_START, BigDecimal.ZERO);
        return List.of(read, rolled, replaced);
    }

    private static Map<ImportField, Object> example(Messages messages, LocalDateTime at, String value) {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(ReadingColumn.EQUIPMENT, "L2-P01");
        values.put(ReadingColumn.METER, messages.text("exchange.example.meter"));
        values.put(ReadingColumn.READ_AT, at);
        values.put(ReadingColumn.VALUE, new BigDecimal(value));
        values.put(ReadingColumn.UNIT, "h");
        return values;
    }
}
