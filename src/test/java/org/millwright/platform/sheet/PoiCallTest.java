package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PoiCallTest {

    private static final Path FILE = Path.of("rows.xls");

    @Test
    void damageIsARefusalThatNamesTheFile() {
        assertThatThrownBy(() -> PoiCall.on(FILE, SheetKind.XLS, () -> {
                    throw new IndexOutOfBoundsException("block 7");
                }))
                .isInstanceOfSatisfying(
                        SheetRefusal.class,
                        refusal -> assertThat(refusal.violation().message().args())
                                .containsExactly("rows.xls", SheetKind.XLS));
    }

    @Test
    void limitsAreToldFromDamage() {
        assertThatThrownBy(() -> PoiCall.on(FILE, SheetKind.XLSX, () -> {
                    throw new IOException("Zip bomb detected!");
                }))
                .hasMessage("sheet.file.inflates");
    }

    @Test
    void refusalsPass() {
        assertThatThrownBy(() -> PoiCall.on(FILE, SheetKind.XLS, () -> {
                    throw SheetRefusal.cancelled();
                }))
                .hasMessage("sheet.cancelled");
    }
}
