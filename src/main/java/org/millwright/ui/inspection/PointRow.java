package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.GivenAnswer;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.workorder.WorkOrderRef;

/// A check point that is not in focus: one line with what was found.
final class PointRow extends HBox {

    private static final double NAME_WIDTH = 300;
    private static final double READING_WIDTH = 96;
    private static final double ORDER_WIDTH = 84;
    private static final double FOUND_WIDTH = 120;

    private final Kit kit;
    private final PointState state;
    private final FontIcon icon = new FontIcon();
    private final Label reading = new Label();
    private final Label found = new Label();
    private final Label note = new Label();
    private final Hyperlink link = new Hyperlink();
    private final FontIcon photos = new FontIcon(Feather.CAMERA);

    PointRow(Kit kit, PointState state, Consumer<Route> open) {
        this.kit = kit;
        this.state = state;
        Label name = new Label(state.point().name());
        name.setMinWidth(0);
        name.setPrefWidth(NAME_WIDTH);
        reading.getStyleClass().add("number");
        reading.setMinWidth(READING_WIDTH);
        found.setMinWidth(FOUND_WIDTH);
        note.getStyleClass().add("muted");
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        getStyleClass().add("point-row");
        setAlignment(Pos.CENTER_LEFT);
        Meaning.MUTED.mark(photos);
        getChildren().addAll(icon, name, note, photos, reading, found);
        GivenAnswer given = state.point().answer();
        WorkOrderRef order = given == null ? null : given.workOrder();
        link.setText(order == null ? "" : order.number());
        link.setMinWidth(ORDER_WIDTH);
        link.setVisible(order != null);
        if (order != null) {
            link.setOnAction(event -> open.accept(new WorkOrderRoute(order.id())));
        }
        getChildren().add(link);
        update();
    }

    /// Leads to the work order that the finding went into.
    Optional<Hyperlink> order() {
        return link.isVisible() ? Optional.of(link) : Optional.empty();
    }

    /// What was chosen or written, the reading as it was given in another unit, and the note.
    private String words(@Nullable Answer answer) {
        String said = "";
        if (answer != null && answer.reading() != null) {
            said = PointText.original(answer);
        } else if (answer != null
                && (state.point().kind() == CheckPointKind.CHOICE
                        || state.point().kind() == CheckPointKind.TEXT)) {
            said = PointText.found(kit, answer, state.point().question());
        }
        return said.isEmpty() || state.note().isEmpty() ? said + state.note() : said + " \u00b7 " + state.note();
    }

    void update() {
        Answer answer = state.answer();
        boolean done = answer != null || state.isUnsaved();
        Status status = state.isUnsaved()
                ? RoundLook.notSaved()
                : answer == null ? RoundLook.notDone() : RoundLook.found(answer);
        icon.setIconCode(status.icon());
        status.meaning().mark(icon);
        found.setText(done ? kit.text(status.word()) : "");
        status.meaning().mark(found);
        BigDecimal number = answer == null ? null : answer.reading();
        reading.setText(
                number == null
                        ? ""
                        : RoundLook.reading(kit, number, state.point().unit()));
        note.setText(words(answer));
        photos.setVisible(!state.photos().isEmpty());
        photos.setManaged(!state.photos().isEmpty());
        setAccessibleText(String.join(" ", state.point().name(), reading.getText(), kit.text(status.word())));
    }
}
