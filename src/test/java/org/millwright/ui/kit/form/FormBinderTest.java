package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;

@FxTest
class FormBinderTest {

    private record Rename(String name, BigDecimal hours) {}

    private static final class Fixture {
        final List<Rename> sent = new ArrayList<>();
        final List<String> saved = new ArrayList<>();
        final TextEntry name;
        final NumberEntry<BigDecimal> hours;
        final FormBinder<Rename, String> binder;
        final FormPane pane;
        final VBox root;

        Fixture(Kit kit) {
            name = TextEntry.line(kit, "name", "kit.form.save");
            hours = NumberEntry.decimal(kit, "hours", "kit.form.revert", 2).unit("h");
            name.required();
            pane = new FormPane(kit).add(name, hours);
            binder = new FormBinder<Rename, String>(
                            kit,
                            pane,
                            () -> new Rename(
                                    Objects.requireNonNull(name.value()),
                                    Objects.requireNonNullElse(hours.value(), BigDecimal.ZERO)),
                            this::rename)
                    .onSaved(saved::add);
            name.value("Pump");
            hours.value(new BigDecimal("2.5"));
            root = new VBox(pane, binder.bar());
            new Scene(root, 700, 400);
            root.applyCss();
            root.layout();
        }

        private Outcome<String> rename(Rename command) {
            sent.add(command);
            if (command.name().equals("taken")) {
                return Outcome.refused(List.of(
                        Violation.of("name", "check.too-long", 3), Violation.general("kit.table.failed.title")));
            }
            return new Checks().positive("hours", command.hours()).then(() -> Outcome.done(command.name()));
        }

        TextField field(String id) {
            return (TextField) root.lookup("#" + id);
        }

        void press(KeyCode code, boolean control) {
            field("name").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        }
    }

    @Test
    void saveAndRevertAppearWhenSomethingChanged() {
        var form = new Fixture(KitFixture.kit());
        assertThat(form.binder.bar().isVisible()).isFalse();
        form.field("name").setText("Fan");
        assertThat(form.binder.unsaved().get()).isTrue();
        assertThat(form.binder.bar().isVisible()).isTrue();
        ((Button) form.root.lookupAll(".button").stream()
                        .filter(node -> ((Button) node).getText().equals("Revert"))
                        .findFirst()
                        .orElseThrow())
                .fire();
        assertThat(form.field("name").getText()).isEqualTo("Pump");
        assertThat(form.binder.bar().isVisible()).isFalse();
    }

    @Test
    void typingTheSameAgainIsNoChange() {
        var form = new Fixture(KitFixture.kit());
        form.field("hours").setText("2,50");
        assertThat(form.binder.unsaved().get()).isFalse();
    }

    @Test
    void controlSSavesOnce() {
        var tasks = new HeldTasks();
        var form = new Fixture(KitFixture.kit(Locale.UK, tasks));
        form.field("name").setText("Fan");
        form.press(KeyCode.S, true);
        form.press(KeyCode.S, true);
        tasks.release();
        assertThat(form.sent).containsExactly(new Rename("Fan", new BigDecimal("2.5")));
        assertThat(form.saved).containsExactly("Fan");
        assertThat(form.binder.unsaved().get()).isFalse();
    }

    @Test
    void refusalsStandAtTheirFieldsAndInTheSummary() {
        var form = new Fixture(KitFixture.kit());
        form.field("name").setText("taken");
        List<Boolean> finished = new ArrayList<>();
        form.binder.save(finished::add);
        assertThat(finished).containsExactly(false);
        assertThat(form.name.complaint()).isEqualTo("At most 3 characters.");
        assertThat(form.hours.complaint()).isNull();
        assertThat(form.binder.bar().lookupAll(".field-problem"))
                .extracting(node -> ((Label) node).getText())
                .containsExactly("The list could not be read");
        form.field("name").setText("free");
        assertThat(form.name.complaint()).isNull();
    }

    @Test
    void nothingIsSentWhileAFieldCannotBeRead() {
        var form = new Fixture(KitFixture.kit());
        form.field("name").setText(" ");
        form.field("hours").setText("two");
        form.binder.save();
        assertThat(form.sent).isEmpty();
        assertThat(form.name.complaint()).isEqualTo("This is needed.");
        assertThat(form.hours.complaint()).startsWith("This is not a number");
    }

    @Test
    void fieldsSpeakToScreenReaders() {
        var form = new Fixture(KitFixture.kit());
        assertThat(form.field("name").getAccessibleText()).isEqualTo("Save, needed");
        form.field("name").setText("");
        form.binder.save();
        assertThat(form.field("name").getAccessibleHelp()).isEqualTo("This is needed.");
    }

    @Test
    void theFormHasTwoColumnsWhereThereIsRoom() {
        var form = new Fixture(KitFixture.kit());
        assertThat(form.hours.localToScene(0, 0).getX()).isGreaterThan(300);
        form.pane.resize(400, 400);
        form.root.applyCss();
        form.pane.layout();
        assertThat(form.pane.getColumnCount()).isEqualTo(1);
    }

    @Test
    void whatIsTypedDuringASaveIsNotSavedYet() {
        var tasks = new HeldTasks();
        var form = new Fixture(KitFixture.kit(Locale.UK, tasks));
        form.field("name").setText("Fan");
        form.binder.save();
        form.field("name").setText("Fan 2");
        form.field("hours").setText("4");
        tasks.release();

        assertThat(form.saved).containsExactly("Fan");
        assertThat(form.binder.unsaved().get()).isTrue();
        form.binder.revert();
        assertThat(form.name.value()).isEqualTo("Fan");
    }

    @Test
    void whatIsTypedDuringASaveSurvivesReadingTheRecordAgain() {
        var tasks = new HeldTasks();
        var form = new Fixture(KitFixture.kit(Locale.UK, tasks));
        form.binder.of(new Versions<String>(Optional::empty, Optional::of, name -> {}));
        form.binder.onSaved(name -> {
            form.name.value(name);
            form.hours.value(new BigDecimal("2.5"));
            form.binder.clean();
        });
        form.field("name").setText("Fan");
        form.binder.save();
        form.field("hours").setText("4");
        tasks.release();

        assertThat(form.name.isChanged()).isFalse();
        assertThat(form.hours.value()).isEqualByComparingTo("4");
        assertThat(form.hours.isChanged()).isTrue();
    }
}
