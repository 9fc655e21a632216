package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class BackupsSectionTest {

    @Test
    void restoringTakesTwoClicks() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.BACKUPS));

            fixture.fire("backup-restore");
            Scenes.show(fixture.cards);
            assertThat(SettingsFixture.all(fixture.cards, Label.class))
                    .extracting(Label::getText)
                    .anyMatch(text -> text.contains("A backup of the plant as it is now is made first"));
            assertThat(fixture.desk.asked).isEmpty();
            SettingsFixture.all(fixture.cards, Button.class).stream()
                    .filter(button -> "Restore".equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();

            assertThat(fixture.desk.asked).containsExactly("restore plant-2026-03-10.zip");
        }
    }

    @Test
    void aCopyOpensWithOne() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.BACKUPS));
            table(fixture).getSelectionModel().clearAndSelect(2);

            fixture.fire("backup-copy");

            assertThat(fixture.desk.asked).containsExactly("copy plant-2026-03-09.zip");
        }
    }

    @Test
    void aFolderThatWasChosenCanBeLeftAgain() {
        try (var fixture = new SettingsFixture()) {
            String own = fixture.desk.folder.toString();
            Scenes.show(fixture.on(SettingsPart.BACKUPS));
            Button back = button(fixture, "backup-own-folder");
            assertThat(back.isVisible()).isFalse();
            fixture.desk.folder(Optional.of(Path.of("/media/stick")));
            fixture.screen.choose(SettingsPart.DATA);
            fixture.screen.choose(SettingsPart.BACKUPS);
            assertThat(back.isVisible()).isTrue();

            back.fire();

            assertThat(fixture.texts()).contains(own);
            assertThat(back.isVisible()).isFalse();
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldInPlaceOfAnEmptyList() {
        try (var fixture = new SettingsFixture()) {
            fixture.desk.gone = true;
            Scenes.show(fixture.on(SettingsPart.BACKUPS));

            assertThat(fixture.texts()).anyMatch(text -> text.startsWith("The folder /media/usb is not there."));
        }
    }

    @Test
    void oneThatCannotBeReadIsNotOffered() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.BACKUPS));
            table(fixture).getSelectionModel().clearAndSelect(4);

            assertThat(button(fixture, "backup-restore").isDisabled()).isTrue();
            assertThat(button(fixture, "backup-copy").isDisabled()).isTrue();
        }
    }

    @Test
    void aSharedPlantIsNotReplacedFromHere() {
        try (var fixture = new SettingsFixture()) {
            fixture.desk.file = false;
            var section = new BackupsSection(KitFixture.kit(), fixture.shell.workbench(), Optional.of(fixture.desk));
            section.shown();
            Parent root = (Parent) section.node();
            Scenes.show(root);

            assertThat(Scenes.find(root, "#backup-restore", Button.class).isDisabled())
                    .isTrue();
            assertThat(Scenes.find(root, "#backup-copy", Button.class).isDisabled())
                    .isFalse();
        }
    }

    @Test
    void whatFailsStandsThereUntilItIsWell() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.BACKUPS));
            Label trouble = Scenes.find(fixture.screen.node(), "#backup-trouble", Label.class);
            assertThat(trouble.isVisible()).isFalse();

            fixture.desk.trouble.set(
                    Optional.of(Message.of("backup.daily-failed", Message.of("backup.disk-full", "/stick"))));

            assertThat(trouble.isVisible()).isTrue();
            assertThat(trouble.getText())
                    .contains("Today's backup was not made.")
                    .contains("/stick is full");
            fixture.desk.trouble.set(Optional.empty());
            assertThat(trouble.isVisible()).isFalse();
        }
    }

    @Test
    void theDailyOneCanBeSwitchedOff() {
        try (var fixture = new SettingsFixture()) {
            Scenes.show(fixture.on(SettingsPart.BACKUPS));
            Scenes.find(fixture.screen.node(), "#backup-daily", CheckBox.class).fire();

            assertThat(fixture.desk.daily).isFalse();
        }
    }

    @Test
    void aCopyHasNoBackups() {
        try (var fixture = new SettingsFixture()) {
            var section = new BackupsSection(KitFixture.kit(), fixture.shell.workbench(), Optional.empty());
            section.shown();

            assertThat(SettingsFixture.all(section.node(), Button.class)).isEmpty();
        }
    }

    private static TableView<?> table(SettingsFixture fixture) {
        return SettingsFixture.all(fixture.screen.node(), TableView.class).getFirst();
    }

    private static Button button(SettingsFixture fixture, String id) {
        return Scenes.find(fixture.screen.node(), "#" + id, Button.class);
    }
}
