package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.form.Picked;

@FxTest
class PointTextTest {

    private static final Picked PUMP = new Picked(1, "P-101", "Feed pump");
    private static final Limits LIMITS =
            new Limits(null, new BigDecimal("2"), new BigDecimal("6"), new BigDecimal("8"));

    @Test
    void aPointIsToldWithItsMachineLimitsAndInstruction() {
        var fields = new CheckPointFields("Pressure", 1L, CheckPointKind.NUMBER, "bar", LIMITS, "At the gauge", true);

        assertThat(PointText.full(KitFixture.kit(), new PointDraft(fields, PUMP)))
                .isEqualTo("P-101 \u00b7 Pressure \u00b7 2 \u2026 6 / 8 bar \u00b7 At the gauge");
    }

    @Test
    void aPointThatIsNotWalkedSaysSo() {
        var fields = new CheckPointFields("Pressure", 1L, CheckPointKind.NUMBER, "bar", LIMITS, null, false);

        assertThat(PointText.asks(KitFixture.kit(), new PointDraft(fields, PUMP)))
                .isEqualTo("Not walked");
    }
}
