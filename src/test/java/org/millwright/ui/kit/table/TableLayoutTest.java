package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.ui.kit.table.TableLayout.Place;

class TableLayoutTest {

    @Test
    void readsWhatItWrote() {
        var layout = new TableLayout(List.of(new Place("no", 96, true), new Place("due", 80, false)), "no", true);
        assertThat(layout.write()).isEqualTo("no:96,!due:80;no:DESCENDING");
        assertThat(TableLayout.read(layout.write())).isEqualTo(layout);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ";", ",,", "no", "no:wide", "a:b:c;x", ";;;"})
    void whatItCannotReadIsLeftOut(String written) {
        assertThat(TableLayout.read(written)).isEqualTo(new TableLayout(List.of(), "", false));
    }
}
