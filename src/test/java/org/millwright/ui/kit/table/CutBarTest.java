package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.CountingSource.Job;

@FxTest
class CutBarTest {

    @Test
    void isThereOnlyWhileTheRestIsMissing() {
        var extent = new Extent(KitFixture.kit());
        List<String> done = new ArrayList<>();
        var bar = new CutBar(KitFixture.kit(), extent, () -> done.add("again"));
        extent.rows(100);
        extent.whole(false);
        assertThat(bar.isManaged()).isFalse();

        extent.failed();
        assertThat(bar.isVisible() && bar.isManaged()).isTrue();
        bar.getChildren().stream().filter(Hyperlink.class::isInstance).forEach(link -> ((Hyperlink) link).fire());
        assertThat(done).containsExactly("again");

        extent.whole(true);
        assertThat(bar.isManaged()).isFalse();
    }

    @Test
    void pictures() {
        Gallery.draw("list-cut", 760, 300, () -> cut(Locale.UK));
        Gallery.draw("list-cut-de", 330, 300, () -> cut(Locale.GERMANY));
    }

    private static VirtualTable<Job> cut(Locale locale) {
        var tasks = new HeldTasks();
        var source = new CountingSource(1_000_000);
        source.quick = true;
        var table = new VirtualTable<>(
                KitFixture.kit(locale, tasks),
                "jobs",
                List.of(Column.<Job>text("title", "kit.table.nomatch.title", Job::title)),
                source,
                ViewState.inMemory());
        assertThat(new Scene(table)).isNotNull();
        table.reload();
        tasks.release(0);
        assertThatIllegalStateException().isThrownBy(tasks::fail);
        table.view().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
        table.getScene().setRoot(new StackPane());
        return table;
    }
}
