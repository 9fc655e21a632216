package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Fault;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.TestNotices;

@FxTest
class ProgressCardTest {

    private final List<String> events = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final OverlayLayer overlay = new OverlayLayer();
    private final Parent root = new StackPane(overlay);
    private final TestNotices notices = new TestNotices(Scenes.ENGLISH);
    private final HeldWork held = new HeldWork();
    private final ProgressCard jobs = new ProgressCard(Scenes.ENGLISH, held, overlay, notices, faults::add);

    @BeforeEach
    void show() {
        Scenes.show(root);
        jobs.start(Message.of("shell.place.reports"), progress -> "report", events::add);
        Scenes.layOut(root.getScene());
    }

    @Test
    void itShowsHowFarTheWorkIs() {
        held.tell(watch -> watch.progress(0.25, Message.of("shell.saved")));
        assertThat(Scenes.find(root, ".progress-bar", ProgressBar.class).getProgress())
                .isEqualTo(0.25);
        assertThat(Scenes.find(root, ".caption", Label.class).getText()).isEqualTo("Saved");
    }

    @Test
    void theResultComesAfterTheCardHasGone() {
        held.finish();
        assertThat(overlay.isOpen()).isFalse();
        assertThat(events).containsExactly("report");
    }

    @Test
    void theCardStaysUntilTheWorkHasStopped() {
        Scenes.press(Scenes.find(root, ".overlay-card", Node.class), "Esc");
        assertThat(overlay.isOpen()).isTrue();
        assertThat(held.cancels).isEqualTo(1);
        assertThat(Scenes.find(root, ".overlay-card .button", Button.class).isDisabled())
                .isTrue();
        overlay.dismiss();
        assertThat(overlay.isOpen()).isTrue();
        held.tell(watch -> watch.cancelled());
        assertThat(overlay.isOpen()).isFalse();
        assertThat(held.cancels).isEqualTo(1);
        assertThat(events).isEmpty();
        assertThat(notices.last()).isEqualTo("Cancelled; nothing was changed.");
    }

    @Test
    void aClickBesideTheCardStopsNothing() {
        Scenes.find(root, ".scrim", Node.class).fireEvent(pressed());
        assertThat(overlay.isOpen()).isTrue();
        assertThat(held.cancels).isZero();
    }

    private static MouseEvent pressed() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void aFailureReachesTheSink() {
        held.tell(watch -> watch.failed(new IllegalStateException("disk")));
        assertThat(overlay.isOpen()).isFalse();
        assertThat(faults).hasSize(1);
    }

    @Test
    void workThatIsDoneAtOnceLeavesNothingOpen() {
        held.tell(watch -> watch.cancelled());
        new ProgressCard(Scenes.ENGLISH, new DirectTasks(), overlay, notices, faults::add)
                .start(Message.of("shell.place.reports"), progress -> "direct", (Consumer<String>) events::add);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(events).containsExactly("direct");
    }
}
