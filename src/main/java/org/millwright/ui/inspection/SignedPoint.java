package org.millwright.ui.inspection;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.Correction;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.theme.Icons;

/// A check point of a signed run: the record, its photos, and beside it what was corrected since, by whom and why.
final class SignedPoint extends VBox {

    private final Kit kit;
    private final PointState state;
    private final PointRow row;

    /// @param correct asks what is right
    SignedPoint(Kit kit, PhotoDesk desk, PointState state, Consumer<Route> open, Consumer<PointState> correct) {
        this.kit = kit;
        this.state = state;
        this.row = new PointRow(kit, state, open);
        HBox.setHgrow(row, Priority.ALWAYS);
        Button button = Icons.button(
                Feather.EDIT_2, kit.text("rounds.correct", state.point().name()), () -> correct.accept(state));
        button.getStyleClass().add("correct");
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                correct.accept(state);
            }
        });
        Button past = Icons.button(
                Feather.ACTIVITY,
                kit.text("points.history-of", state.point().name()),
                () -> open.accept(new PointHistoryRoute(state.point().checkPointId())));
        past.getStyleClass().add("past");
        row.getChildren().addAll(past, button);
        getStyleClass().add("signed-point");
        getChildren().add(row);
        state.point().corrections().forEach(correction -> getChildren().add(line(correction)));
        if (!state.photos().isEmpty()) {
            getChildren().add(new PhotoStrip(kit, desk, state, false));
        }
    }

    /// Leads to the work order that the finding went into.
    Optional<Hyperlink> order() {
        return row.order();
    }

    private HBox line(Correction correction) {
        FontIcon mark = new FontIcon(Feather.CORNER_DOWN_RIGHT);
        FontIcon verdict = new FontIcon(RoundLook.icon(correction.answer().verdict()));
        RoundLook.meaning(correction.answer().verdict()).mark(verdict);
        Label right = new Label(kit.text(
                "rounds.corrected-to",
                PointText.found(kit, correction.answer(), state.point().question())));
        right.getStyleClass().add("strong");
        right.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(kit.text("rounds.corrected-by", correction.reason(), correction.by(), correction.at()));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        Meaning.MUTED.mark(mark);
        HBox line = new HBox(mark, verdict, right, why);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("correction");
        return line;
    }
}
