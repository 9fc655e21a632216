package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentBranch;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;

@FxTest
class MachineTreeTest {

    private final Map<Long, List<EquipmentBranch>> below = new HashMap<>();
    private final List<Long> read = new ArrayList<>();
    private final List<Long> selected = new ArrayList<>();
    private MachineTree tree;

    @BeforeEach
    void aTree() {
        below.put(0L, List.of(branch(1, "AREA-A", true), branch(2, "AREA-B", true), branch(3, "BOILER", false)));
        below.put(1L, List.of(branch(11, "A-1", false), branch(12, "A-2", true)));
        below.put(12L, List.of(branch(121, "A-2-M", false)));
        below.put(2L, List.of(branch(21, "B-1", false)));
        tree = new MachineTree(KitFixture.kit(), this::below);
        tree.onSelect(selected::add);
        tree.load();
        Scenes.show(tree);
    }

    private List<EquipmentBranch> below(@Nullable Long id) {
        read.add(id == null ? 0 : id);
        return below.getOrDefault(id == null ? 0 : id, List.of());
    }

    private static EquipmentBranch branch(long id, String tag, boolean more) {
        return new EquipmentBranch(
                new EquipmentRow(
                        id,
                        tag,
                        "Name of " + tag,
                        EquipmentKind.MACHINE,
                        null,
                        null,
                        EquipmentStatus.IN_SERVICE,
                        null,
                        null,
                        null,
                        null),
                more);
    }

    private List<String> inSight() {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < tree.getExpandedItemCount(); i++) {
            tags.add(tree.getTreeItem(i).getValue().row().tag());
        }
        return tags;
    }

    private void type(String letters) {
        letters.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        tree,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    @Test
    void aBranchThatStandsAloneIsOpenFromTheStart() {
        below.put(0L, List.of(branch(9, "SITE", true)));
        below.put(9L, List.of(branch(1, "AREA-A", true), branch(2, "AREA-B", true)));
        tree = new MachineTree(KitFixture.kit(), this::below);

        tree.load();

        assertThat(inSight()).containsExactly("SITE", "AREA-A", "AREA-B");
    }

    @Test
    void whatTheUserClosedStaysClosedWhenTheTreeIsReadAgain() {
        below.put(0L, List.of(branch(9, "SITE", true)));
        below.put(9L, List.of(branch(1, "AREA-A", true), branch(2, "AREA-B", true)));
        tree = new MachineTree(KitFixture.kit(), this::below);
        tree.load();
        tree.getTreeItem(0).setExpanded(false);

        tree.load();

        assertThat(inSight()).containsExactly("SITE");
    }

    @Test
    void aNodeThatWasJustAddedIsRevealedHoweverLongTheReadingTakes() {
        var tasks = new HeldTasks();
        tree = new MachineTree(KitFixture.kit(Locale.UK, tasks), this::below);
        tree.load();
        releaseAll(tasks);
        tree.getTreeItem(1).setExpanded(true);
        releaseAll(tasks);
        below.put(2L, List.of(branch(21, "B-1", false), branch(22, "B-2", false)));

        tree.load();
        tree.revealAnew(List.of(2L, 22L));
        releaseAll(tasks);

        assertThat(tree.selectedId()).isEqualTo(22);
    }

    private static void releaseAll(HeldTasks tasks) {
        while (tasks.waiting() > 0) {
            tasks.release();
        }
    }

    @Test
    void aBranchIsReadWhenItIsOpened() {
        assertThat(read).containsExactly(0L);

        tree.getTreeItem(0).setExpanded(true);

        assertThat(read).containsExactly(0L, 1L);
        assertThat(inSight()).containsExactly("AREA-A", "A-1", "A-2", "AREA-B", "BOILER");
        tree.getTreeItem(0).setExpanded(false);
        tree.getTreeItem(0).setExpanded(true);
        assertThat(read).hasSize(2);
    }

    @Test
    void aPlantOfAHundredThousandOpensWithItsFirstLevelAlone() {
        below.clear();
        fill(0, 46, 3);
        read.clear();
        tree.load();

        assertThat(below.values().stream().mapToInt(List::size).sum()).isGreaterThan(99_000);
        assertThat(read).containsExactly(0L);
        assertThat(inSight()).hasSize(46);
        tree.getTreeItem(1).setExpanded(true);
        tree.getTreeItem(2).setExpanded(true);
        assertThat(read).hasSize(3);
        assertThat(inSight()).hasSize(3 * 46);
    }

    private void fill(long above, int each, int levels) {
        List<EquipmentBranch> branches = new ArrayList<>();
        for (int i = 1; i <= each; i++) {
            long id = above * 100 + i;
            branches.add(branch(id, "T-" + id, levels > 1));
            if (levels > 1) {
                fill(id, each, levels - 1);
            }
        }
        below.put(above, branches);
    }

    @Test
    void theOneBranchOfAPlantThatWasBareOpensByItself() {
        below.put(0L, List.of());
        tree.load();
        assertThat(tree.isBare()).isTrue();

        below.put(0L, List.of(branch(1, "AREA-A", true)));
        tree.load();

        assertThat(inSight()).containsExactly("AREA-A", "A-1", "A-2");
    }

    @Test
    void onlyWhatHasSomethingBelowCanBeOpened() {
        assertThat(tree.getTreeItem(2).isLeaf()).isTrue();
        assertThat(tree.getTreeItem(0).isLeaf()).isFalse();
    }

    @Test
    void aNodeIsRevealedThroughAllThatIsAbove() {
        tree.reveal(List.of(1L, 12L, 121L));

        assertThat(tree.selectedId()).isEqualTo(121);
        assertThat(inSight()).containsExactly("AREA-A", "A-1", "A-2", "A-2-M", "AREA-B", "BOILER");
        assertThat(selected).as("told to nobody").isEmpty();
    }

    @Test
    void readingAgainKeepsWhatIsOpenAndSelected() {
        tree.reveal(List.of(1L, 12L));
        below.put(0L, List.of(branch(4, "AAA", false), branch(1, "AREA-A", true), branch(2, "AREA-B", true)));
        below.put(1L, List.of(branch(12, "A-2", true), branch(13, "A-3", false)));

        tree.load();

        assertThat(inSight()).containsExactly("AAA", "AREA-A", "A-2", "A-3", "AREA-B");
        assertThat(tree.selectedId()).isEqualTo(12);
        assertThat(selected).isEmpty();
    }

    @Test
    void typingGoesToTheNextNodeThatBeginsSo() {
        type("b");
        assertThat(tree.selectedId()).isEqualTo(3);

        tree.clearSelection();
        type("zz");
        assertThat(tree.selectedId()).isNull();
    }

    @Test
    void severalLettersMakeAWord() {
        type("area-b");

        assertThat(tree.selectedId()).isEqualTo(2);
        assertThat(selected).endsWith(2L);
    }
}
