package org.millwright.ui.equipment;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.kit.ViewState;

/// The tree or the list, with the detail beside it: the user's choice, which is kept, as is where the line between them
/// stands for each.
final class TreeOrList {

    static final String TREE = "tree";
    static final String LIST = "list";

    private static final String VIEW = "equipment-view";
    private static final String LINE = "equipment-line-";
    private static final double TREE_SHARE = 0.32;
    private static final double LIST_SHARE = 0.56;

    private final ViewState views;
    private final Node tree;
    private final Node list;
    private final Segments choice = new Segments();
    private final SplitPane split = new SplitPane();
    private Runnable turned = () -> {};

    TreeOrList(Kit kit, ViewState views, Node tree, Node list, Node detail) {
        this.views = views;
        this.tree = tree;
        this.list = list;
        choice.add(TREE, kit.text("equipment.view.tree"));
        choice.add(LIST, kit.text("equipment.view.list"));
        split.getItems().setAll(tree, detail);
        SplitPane.setResizableWithParent(tree, false);
        SplitPane.setResizableWithParent(list, false);
        show(LIST.equals(views.get(VIEW)) ? LIST : TREE);
    }

    /// Runs after the user has turned from the one to the other.
    void onTurned(Runnable listener) {
        turned = listener;
    }

    Node choice() {
        return choice;
    }

    Node node() {
        return split;
    }

    boolean isList() {
        return LIST.equals(choice.chosen());
    }

    void turn() {
        show(isList() ? TREE : LIST);
    }

    private void show(String which) {
        keepLine();
        views.put(VIEW, which);
        choice.onChosen(key -> {});
        choice.choose(which);
        choice.onChosen(this::show);
        split.getItems().set(0, which.equals(LIST) ? list : tree);
        split.setDividerPositions(line(which));
        turned.run();
    }

    /// To be called when the screen goes out of sight, too.
    void keepLine() {
        String now = views.get(VIEW);
        if (now != null && split.getScene() != null) {
            views.put(LINE + now, String.valueOf(split.getDividerPositions()[0]));
        }
    }

    private double line(String which) {
        String kept = views.get(LINE + which);
        if (kept != null && kept.matches("0\\.[0-9]{1,18}")) {
            return Double.parseDouble(kept);
        }
        return which.equals(LIST) ? LIST_SHARE : TREE_SHARE;
    }
}
