package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.equipment.EquipmentModel.Adding;
import org.millwright.ui.equipment.EquipmentModel.Known;
import org.millwright.ui.kit.HeldTasks;

/// The equipment screen over a database whose answers come late and in any order.
@FxTest
class EquipmentWaitingTest {

    private final HeldTasks tasks = new HeldTasks();
    private final EquipmentFixture fixture = new EquipmentFixture(Scenes.ENGLISH, null, tasks).withPlant();
    private EquipmentScreen screen;

    @BeforeEach
    void open() {
        screen = fixture.open();
        Scenes.show(fixture.shell.node());
        drain();
        pick(fixture.site);
        drain();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void drain() {
        while (tasks.waiting() > 0) {
            tasks.release();
        }
        Scenes.layOut(fixture.shell.node().getScene());
    }

    private void drain(Random order) {
        while (tasks.waiting() > 0) {
            tasks.release(order.nextInt(tasks.waiting()));
        }
    }

    private void some(Random order) {
        for (int i = order.nextInt(6); i > 0 && tasks.waiting() > 0; i--) {
            tasks.release(order.nextInt(tasks.waiting()));
        }
    }

    private void press(String key) {
        screen.commands().stream()
                .filter(command -> command.label().key().equals(key))
                .filter(command -> command.enabled().get())
                .forEach(command -> command.action().run());
    }

    private void pick(long id) {
        MachineTree tree = screen.tree().tree();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue().row().id() == id) {
                tree.getSelectionModel().select(row);
            }
        }
    }

    private void type(String tag) {
        if (screen.model().shownProperty().get() instanceof Adding) {
            Scenes.layOut(fixture.shell.node().getScene());
            Scenes.find(screen.pane(), "#tag", TextField.class).setText(tag);
            Scenes.find(screen.pane(), "#name", TextField.class).setText("Name of " + tag);
        }
    }

    private void save() {
        screen.pane().guard().save(done -> {});
    }

    private Optional<Long> shown() {
        return switch (screen.model().shownProperty().get()) {
            case Known(var detail, var choices) -> Optional.of(detail.id());
            case Adding(var parent, var choices) -> parent.map(above -> above.id());
            case null -> Optional.empty();
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsMarkedIsWhatIsShown(boolean asList) {
        if (asList) {
            press("equipment.view.toggle");
            drain();
        }
        var random = new Random(20260312);
        for (int round = 0; round < 60; round++) {
            press("equipment.add-below");
            some(random);
            type("N-" + round);
            if (round % 3 != 0) {
                save();
            }
            some(random);
            switch (random.nextInt(4)) {
                case 0 -> press("equipment.add-below");
                case 1, 2 -> {
                    if (asList) {
                        screen.list().table().view().getSelectionModel().clearAndSelect(random.nextInt(5));
                    } else {
                        pick(random.nextBoolean() ? fixture.site : fixture.line);
                    }
                }
                default -> {}
            }
            some(random);
            drain(random);
            Long marked = asList
                    ? screen.list().table().selection().single()
                    : screen.tree().tree().selectedId();
            assertThat(Optional.ofNullable(marked)).as("round " + round).isEqualTo(shown());
            screen.pane().guard().revert();
        }
    }

    @Test
    void aNewRecordBegunWhileTheLastIsBeingSavedGoesBelowItWithoutAsking() {
        press("equipment.add-below");
        drain();
        type("L9");
        save();

        press("equipment.add-below");
        drain();

        assertThat(screen.model().shownProperty().get())
                .isInstanceOfSatisfying(
                        Adding.class,
                        adding -> assertThat(
                                        adding.parent().orElseThrow().fields().tag())
                                .isEqualTo("L9"));
        assertThat(screen.pane().guard().unsaved().get()).isFalse();
    }
}
