package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;

class SheetRefusalTest {

    @Test
    void aFileIsNamedAsPeopleKnowIt() {
        assertThat(SheetRefusal.nameOf(Path.of("reports", "march", "costs.xlsx")))
                .isEqualTo("costs.xlsx");
        assertThat(SheetRefusal.nameOf(Path.of("/"))).isEqualTo(Path.of("/").toString());
    }

    @Test
    void aDamagedFileIsNamedWithItsKind() {
        assertThat(SheetRefusal.damaged(Path.of("x", "costs.xls"), SheetKind.XLS)
                        .violation())
                .isEqualTo(Violation.general("sheet.file.damaged", "costs.xls", SheetKind.XLS));
    }
}
