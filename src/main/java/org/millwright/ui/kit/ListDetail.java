package org.millwright.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list with the detail of what is selected below it or at its right: the user's choice, which is kept, as is where
/// the line between them stands.
public final class ListDetail extends SplitPane {

    private static final double LIST_SHARE = 0.5;
    private static final String RIGHT = "right";
    private static final String BELOW = "below";

    private final Kit kit;
    private final String name;
    private final ViewState state;
    private final double listShare;
    private final ReadOnlyObjectWrapper<Orientation> side = new ReadOnlyObjectWrapper<>(Orientation.VERTICAL);

    /// The detail below, until the user chooses.
    ///
    /// @param name names the remembered choice
    public ListDetail(Kit kit, String name, ViewState state, Node list, Node detail) {
        this(kit, name, state, list, detail, Orientation.VERTICAL, LIST_SHARE);
    }

    /// @param usual until the user chooses; horizontal is the detail at the right
    /// @param listShare how much of the room the list has until the user moves the line
    public ListDetail(
            Kit kit, String name, ViewState state, Node list, Node detail, Orientation usual, double listShare) {
        this.kit = kit;
        this.name = name;
        this.listShare = listShare;
        this.state = state;
        getStyleClass().add("list-detail");
        setResizableWithParent(detail, false);
        getItems().setAll(list, detail);
        turn(kept(usual));
        getDividers().getFirst().positionProperty().subscribe((old, now) -> keep(now.doubleValue()));
    }

    /// Puts the detail to the other side.
    public Button turnButton() {
        Button button = new Button(null, new FontIcon(Feather.SIDEBAR));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setTooltip(new Tooltip());
        button.setOnAction(event -> turn());
        side.subscribe(now -> {
            boolean below = now == Orientation.VERTICAL;
            String text = kit.text(below ? "kit.list-detail.right" : "kit.list-detail.below");
            button.setAccessibleText(text);
            button.getTooltip().setText(text);
            button.getGraphic().setRotate(below ? 180 : -90);
        });
        return button;
    }

    public ReadOnlyObjectProperty<Orientation> sideProperty() {
        return side.getReadOnlyProperty();
    }

    private void turn() {
        turn(getOrientation() == Orientation.VERTICAL ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        state.put(key("side"), getOrientation() == Orientation.VERTICAL ? BELOW : RIGHT);
    }

    private void turn(Orientation orientation) {
        setOrientation(orientation);
        side.set(orientation);
        setDividerPositions(share(state.get(key("share-" + orientation))));
    }

    private Orientation kept(Orientation usual) {
        return switch (state.get(key("side"))) {
            case RIGHT -> Orientation.HORIZONTAL;
            case BELOW -> Orientation.VERTICAL;
            case null, default -> usual;
        };
    }

    private void keep(double share) {
        state.put(key("share-" + getOrientation()), String.valueOf(share));
    }

    private double share(@Nullable String kept) {
        return kept != null && kept.matches("0\\.[0-9]{1,18}") ? Double.parseDouble(kept) : listShare;
    }

    private String key(String part) {
        return "list-detail." + name + "." + part;
    }
}
