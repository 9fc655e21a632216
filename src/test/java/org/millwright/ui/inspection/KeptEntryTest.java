package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.ui.kit.ViewState;

class KeptEntryTest {

    private final ViewState views = ViewState.inMemory();
    private final KeptEntry kept = new KeptEntry(views);

    @Test
    void whatIsTypedIsThereForItsOwnRunOnly() {
        var entry = new KeptEntry.Entry(7, 12, "85,", "°F", "smells\tof burnt\noil");
        kept.keep(entry);

        assertThat(kept.of(7)).contains(entry);
        assertThat(kept.of(8)).isEmpty();
        kept.forget(8);
        assertThat(new KeptEntry(views).of(7)).contains(entry);
        kept.forget(7);
        assertThat(kept.of(7)).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsNothing() {
        views.put("typed-on-a-round", "7\u001ftwelve\u001f85\u001f\u001f");
        assertThat(kept.of(7)).isEmpty();
        views.put("typed-on-a-round", "nonsense");
        assertThat(kept.of(7)).isEmpty();
    }
}
