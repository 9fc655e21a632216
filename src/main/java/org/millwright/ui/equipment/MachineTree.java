package org.millwright.ui.equipment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentBranch;
import org.millwright.equipment.EquipmentRow;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;

/// The equipment tree, read branch by branch as it is opened. Typing letters goes to the next node in sight that
/// begins with them.
final class MachineTree extends TreeView<EquipmentBranch> {

    /// A pause of so many milliseconds begins a new word.
    private static final long PAUSE = 1000;

    private final Kit kit;
    private final Clock clock;
    private final Function<@Nullable Long, List<EquipmentBranch>> below;
    private final TreeBranch top = new TreeBranch();
    private LongConsumer selected = id -> {};
    private Runnable loaded = () -> {};
    private boolean quiet;
    /// What is still to be revealed once its way has been read; none when the user has selected something meanwhile.
    private @Nullable Long goal;
    private String typed = "";
    private long typedAt;

    /// @param below what stands directly below an id, the top for none; called in the background
    MachineTree(Kit kit, Function<@Nullable Long, List<EquipmentBranch>> below) {
        this.kit = kit;
        this.clock = kit.clock();
        this.below = below;
        setRoot(top);
        setShowRoot(false);
        top.setExpanded(true);
        getStyleClass().add("machine-tree");
        setAccessibleText(kit.text("equipment.tree"));
        fixedCellSizeProperty().bind(kit.density().map(density -> density.rowHeight()));
        setCellFactory(tree -> new BranchCell(kit.messages()));
        getSelectionModel().selectedItemProperty().subscribe((old, now) -> selected(now));
        top.addEventHandler(TreeItem.<EquipmentBranch>branchExpandedEvent(), event -> opened(event.getTreeItem()));
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /// Hears what the user selects.
    void onSelect(LongConsumer consumer) {
        selected = consumer;
    }

    /// Runs whenever the top of the tree has been read.
    void onLoaded(Runnable listener) {
        loaded = listener;
    }

    boolean isBare() {
        return top.isRead() && top.getChildren().isEmpty();
    }

    /// Reads the top, and again everything that has been read before.
    void load() {
        reload(top, loaded);
    }

    private void reload(TreeBranch branch, Runnable done) {
        read(branch, () -> {
            branch.branches().stream().filter(TreeBranch::isRead).forEach(next -> reload(next, () -> {}));
            done.run();
        });
    }

    private void read(TreeBranch branch, Runnable done) {
        EquipmentBranch node = branch.getValue();
        Long id = node == null ? null : node.row().id();
        boolean first = !branch.isRead() || branch.getChildren().isEmpty();
        kit.tasks().load(new TaskSlot("branch"), () -> below.apply(id), found -> {
            Long keep = selectedId();
            quietly(() -> {
                branch.fill(found);
                if (keep != null && !keep.equals(selectedId())) {
                    find(top, keep);
                }
            });
            if (first && found.size() == 1) {
                branch.branches().getFirst().open();
            }
            done.run();
        });
    }

    private void find(TreeBranch from, long id) {
        for (TreeBranch branch : from.branches()) {
            if (branch.getValue().row().id() == id) {
                getSelectionModel().select(branch);
                return;
            }
            find(branch, id);
        }
    }

    /// Opens the way down to a node and selects it, without telling so.
    ///
    /// @param way ids from the top to the node
    void reveal(List<Long> way) {
        goal = way.getLast();
        reveal(top, way, 0, false);
    }

    /// The same for a node that may be new or may have moved: the branches on its way are read again.
    void revealAnew(List<Long> way) {
        goal = way.getLast();
        reveal(top, way, 0, true);
    }

    /// @param anew whether the branches on the way are read even where they are known
    private void reveal(TreeBranch at, List<Long> way, int depth, boolean anew) {
        if (anew || !at.isRead()) {
            read(at, () -> go(at, way, depth, anew));
        } else {
            go(at, way, depth, anew);
        }
    }

    private void go(TreeBranch at, List<Long> way, int depth, boolean anew) {
        if (!way.getLast().equals(goal)) {
            return;
        }
        for (TreeBranch next : at.branches()) {
            if (next.getValue().row().id() == way.get(depth)) {
                if (depth == way.size() - 1) {
                    quietly(() -> getSelectionModel().select(next));
                    scrollTo(Math.max(0, getRow(next) - 3));
                } else {
                    reveal(next, way, depth + 1, anew);
                    quietly(() -> next.setExpanded(true));
                }
            }
        }
    }

    void clearSelection() {
        goal = null;
        quietly(getSelectionModel()::clearSelection);
    }

    @Nullable
    Long selectedId() {
        TreeItem<EquipmentBranch> item = getSelectionModel().getSelectedItem();
        return item == null || item.getValue() == null
                ? null
                : item.getValue().row().id();
    }

    private void opened(TreeItem<EquipmentBranch> item) {
        if (item instanceof TreeBranch branch && !branch.isRead()) {
            read(branch, () -> {});
        }
    }

    private void selected(@Nullable TreeItem<EquipmentBranch> item) {
        if (!quiet && item != null && item.getValue() != null) {
            goal = null;
            selected.accept(item.getValue().row().id());
        }
    }

    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        change.run();
        quiet = before;
    }

    private void type(KeyEvent event) {
        String text = event.getCharacter();
        if (text.isBlank() || event.isShortcutDown() || event.isAltDown() || Character.isISOControl(text.charAt(0))) {
            return;
        }
        long now = clock.millis();
        typed = (now - typedAt > PAUSE ? "" : typed) + text.toLowerCase(Locale.ROOT);
        typedAt = now;
        int from = Math.max(0, getSelectionModel().getSelectedIndex() + (typed.length() == 1 ? 1 : 0));
        int count = getExpandedItemCount();
        for (int i = 0; i < count; i++) {
            int at = (from + i) % count;
            if (beginsWith(getTreeItem(at).getValue(), typed)) {
                getSelectionModel().select(at);
                scrollTo(Math.max(0, at - 3));
                return;
            }
        }
    }

    private static boolean beginsWith(@Nullable EquipmentBranch branch, String start) {
        if (branch == null) {
            return false;
        }
        EquipmentRow row = branch.row();
        return row.tag().toLowerCase(Locale.ROOT).startsWith(start)
                || row.name().toLowerCase(Locale.ROOT).startsWith(start);
    }
}
