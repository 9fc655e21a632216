package org.millwright.ui.inspection;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.attachment.AttachmentRow;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;

/// The photos of a point, small. Enter or a click opens one, Delete takes it off.
final class PhotoStrip extends FlowPane {

    private static final double HEIGHT = 64;
    private static final double WIDTH = 96;

    private final Kit kit;
    private final PhotoDesk desk;
    private final PointState state;
    private final boolean open;
    private final TaskSlot slot = new TaskSlot("small photos");
    private List<AttachmentRow> shown = List.of();

    /// @param open whether photos can be taken off
    PhotoStrip(Kit kit, PhotoDesk desk, PointState state, boolean open) {
        this.kit = kit;
        this.desk = desk;
        this.state = state;
        this.open = open;
        getStyleClass().add("photos");
        update();
    }

    void update() {
        List<AttachmentRow> now = List.copyOf(state.photos());
        boolean any = !now.isEmpty();
        setVisible(any);
        setManaged(any);
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(photo -> tile(photo, null)).toList());
            desk.thumbnails(slot, now, this::show);
        }
    }

    private void show(Map<Long, byte[]> small) {
        getChildren()
                .setAll(shown.stream()
                        .map(photo -> tile(photo, small.get(photo.id())))
                        .toList());
    }

    private Node tile(AttachmentRow photo, byte @org.jspecify.annotations.Nullable [] small) {
        Button picture = new Button(photo.name(), small == null ? new FontIcon(Feather.FILE_TEXT) : view(small));
        picture.setContentDisplay(small == null ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY);
        picture.getStyleClass().add("photo");
        picture.setPrefSize(WIDTH, HEIGHT);
        picture.setMinSize(WIDTH, HEIGHT);
        picture.setMaxSize(WIDTH, HEIGHT);
        picture.setAccessibleText(kit.text("rounds.photo.open", photo.name()));
        picture.setTooltip(new Tooltip(kit.text("rounds.photo.tip", photo.name(), photo.addedBy(), photo.addedAt())));
        picture.setOnAction(event -> desk.open(photo));
        if (!open) {
            return picture;
        }
        picture.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                desk.remove(state, photo);
            }
        });
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().add("photo-remove");
        remove.setFocusTraversable(false);
        remove.setAccessibleText(kit.text("rounds.photo.remove", photo.name()));
        remove.setTooltip(new Tooltip(kit.text("rounds.photo.remove", photo.name())));
        remove.setOnAction(event -> desk.remove(state, photo));
        StackPane both = new StackPane(picture, remove);
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        return both;
    }

    private static ImageView view(byte[] small) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(small)));
        view.setFitWidth(WIDTH - 8);
        view.setFitHeight(HEIGHT - 8);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }
}
