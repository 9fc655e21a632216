package org.millwright.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.attachment.AttachmentRow;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TestFiles;

class FilesModelTest {

    private final Plant plant = Plant.of(TestStores.inMemory());
    private final Desk desk = new Desk();
    private final TestFileDesk computer = new TestFileDesk();

    @TempDir
    private Path folder;

    private long pump;
    private FilesModel model;

    @BeforeEach
    void aPump() {
        pump = plant.equipmentRegister()
                .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                .orThrow();
        Kit before = desk.kit;
        var kit = new Kit(
                before.messages(),
                before.tasks(),
                before.clock(),
                before.density(),
                before.cards(),
                new TestFiles(folder.resolve("chosen.txt")));
        model = new FilesModel(
                kit, plant.equipmentFiles(), computer.desk(plant, folder.resolve("viewed")), desk.workbench);
        model.show(pump, true);
    }

    @AfterEach
    void close() {
        plant.close();
    }

    @Test
    void severalAreAddedAtOnceAndTheOthersSayWhyNot() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "1");
        Path two = Files.writeString(folder.resolve("two.txt"), "2");

        model.add(List.of(one, two));
        assertThat(names()).containsExactly("one.txt", "two.txt");
        assertThat(desk.notices.last()).isEqualTo("2 files added");

        Path three = Files.writeString(folder.resolve("three.txt"), "3");
        model.add(List.of(three, one));
        assertThat(names()).containsExactly("one.txt", "two.txt", "three.txt");
        assertThat(desk.notices.last()).isEqualTo("one.txt is here already, as one.txt.");
    }

    @Test
    void whatIsTakenOffCanBePutBack() throws IOException {
        Files.writeString(folder.resolve("chosen.txt"), "1");
        model.choose();
        model.remove(file());
        assertThat(names()).isEmpty();
        assertThat(desk.notices.last()).isEqualTo("chosen.txt removed");

        desk.notices.undo();

        assertThat(names()).containsExactly("chosen.txt");
    }

    @Test
    void aDocumentIsOpenedAsACopyAndAProgramIsSaved() {
        FilesFixture.add(plant.equipmentFiles(), pump, "list.txt", FilesFixture.text("words"));
        model.show(pump, true);
        model.open(file());
        assertThat(computer.opened).singleElement().asString().endsWith("attachment-" + file().id() + ".txt");

        computer.opened.clear();
        model.remove(file());
        FilesFixture.add(plant.equipmentFiles(), pump, "setup.exe", FilesFixture.text("MZ"));
        model.show(pump, true);
        model.open(file());

        assertThat(computer.opened).isEmpty();
        assertThat(folder.resolve("chosen.txt.exe")).hasContent("MZ");
        assertThat(desk.notices.last()).isEqualTo("chosen.txt.exe saved");
    }

    @Test
    void aSettledRecordIsLeftAsItIs() throws IOException {
        FilesFixture.add(plant.equipmentFiles(), pump, "list.txt", FilesFixture.text("words"));
        model.show(pump, false);
        model.add(List.of(Files.writeString(folder.resolve("one.txt"), "1")));
        model.remove(file());

        assertThat(names()).containsExactly("list.txt");
    }

    private AttachmentRow file() {
        return shown().rows().getFirst();
    }

    private List<String> names() {
        return shown().rows().stream().map(AttachmentRow::name).toList();
    }

    private FilesModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }
}
