package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.RoundColumn;
import org.millwright.inspection.CheckPointKind;
import org.millwright.platform.i18n.Messages;

/// What the template for rounds shows: a round with a point to look at, one to measure and one to choose at.
public final class RoundTemplate {

    private RoundTemplate() {}

    public static ImportTemplate make() {
        return new ImportTemplate(ImportKind.ROUNDS, RoundTemplate::examples);
    }

    private static List<Map<ImportField, Object>> examples(Messages messages) {
        Map<ImportField, Object> look = example(1, messages.text("programme.example.look"), CheckPointKind.PASS_FAIL);
        look.put(RoundColumn.NAME, messages.text("programme.example.round"));
        look.put(RoundColumn.AREA, "L2");
        look.put(RoundColumn.ACTIVE, true);
        look.put(RoundColumn.INSTRUCTION, messages.text("programme.example.instruction"));
        Map<ImportField, Object> measure =
                example(2, messages.text("programme.example.temperature"), CheckPointKind.NUMBER);
        measure.put(RoundColumn.UNIT, "\u00b0C");
        measure.put(RoundColumn.LOW_ALARM, BigDecimal.valueOf(10));
        measure.put(RoundColumn.HIGH_WARNING, BigDecimal.valueOf(80));
        measure.put(RoundColumn.HIGH_ALARM, BigDecimal.valueOf(90));
        Map<ImportField, Object> choose = example(3, messages.text("programme.example.filter"), CheckPointKind.CHOICE);
        choose.put(RoundColumn.CHOICES, messages.text("programme.example.choices"));
        return List.of(look, measure, choose);
    }

    private static Map<ImportField, Object> example(int number, String point, CheckPointKind kind) {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(RoundColumn.ROUND, "R-L2");
        values.put(RoundColumn.NUMBER, BigDecimal.valueOf(number));
        values.put(RoundColumn.MACHINE, "L2-P01");
        values.put(RoundColumn.POINT, point);
        values.put(RoundColumn.KIND, kind);
        values.put(RoundColumn.WALKED, true);
        return values;
    }
}
