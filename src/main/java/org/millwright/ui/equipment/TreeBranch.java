package org.millwright.ui.equipment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;
import org.millwright.equipment.EquipmentBranch;

/// A node of the tree that knows whether it has been read. Nodes are kept when they are read again, so that what was
/// open stays open.
final class TreeBranch extends TreeItem<EquipmentBranch> {

    private boolean read;

    TreeBranch() {}

    private TreeBranch(EquipmentBranch branch) {
        super(branch);
    }

    @Override
    public boolean isLeaf() {
        return getValue() != null && !getValue().hasBelow();
    }

    /// A branch that stands alone hides nothing by being open.
    void open() {
        if (!isLeaf()) {
            setExpanded(true);
        }
    }

    boolean isRead() {
        return read;
    }

    /// Shows what stands below, in this order.
    void fill(List<EquipmentBranch> below) {
        read = true;
        Map<Long, TreeBranch> known = new HashMap<>();
        branches().forEach(branch -> known.put(branch.getValue().row().id(), branch));
        List<TreeBranch> now = below.stream()
                .map(branch -> {
                    TreeBranch node = known.computeIfAbsent(branch.row().id(), id -> new TreeBranch(branch));
                    node.setValue(branch);
                    return node;
                })
                .toList();
        if (!now.equals(branches())) {
            getChildren().setAll(now);
        }
    }

    List<TreeBranch> branches() {
        return getChildren().stream().map(TreeBranch.class::cast).toList();
    }
}
