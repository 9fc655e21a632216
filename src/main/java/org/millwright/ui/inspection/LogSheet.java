package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Stop;
import org.millwright.inspection.Verdict;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.OnceInWindow;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.PointHistoryRoute;

/// One column of check points, grouped by stop; the one in focus is large. Made for the keyboard alone.
final class LogSheet extends ScrollPane {

    private static final PseudoClass LOOKED_FOR = PseudoClass.getPseudoClass("looked-for");

    private final Kit kit;
    private final LogRoundModel model;
    private final PhotoDesk desk;
    private final Consumer<Route> open;
    private final Consumer<PointState> correct;
    private final VBox column = new VBox();
    private final List<StackPane> slots = new ArrayList<>();
    private @Nullable PointCard card;
    private boolean keyWasUsed;

    /// @param correct asks what is right at a point of a signed run
    LogSheet(Kit kit, LogRoundModel model, PhotoDesk desk, Consumer<Route> open, Consumer<PointState> correct) {
        this.desk = desk;
        this.correct = correct;
        this.kit = kit;
        this.model = model;
        this.open = open;
        column.getStyleClass().add("log-column");
        StackPane centre = new StackPane(column);
        centre.getStyleClass().add("log-centre");
        setContent(centre);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("log-sheet");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        model.sheetProperty().subscribe(sheet -> build());
        model.focusProperty().subscribe((before, now) -> moved(before.intValue(), now.intValue()));
        model.onPoint(this::update);
    }

    private void build() {
        column.getChildren().clear();
        slots.clear();
        card = null;
        Stop at = null;
        for (PointState state : model.points()) {
            Stop stop = state.point().stop();
            if (!stop.equals(at)) {
                column.getChildren().add(heading(stop));
                at = stop;
            }
            int index = slots.size();
            StackPane slot = new StackPane(
                    model.isOpen() ? new PointRow(kit, state, open) : new SignedPoint(kit, desk, state, open, correct));
            slot.setOnMouseClicked(click -> model.go(index));
            slots.add(slot);
            column.getChildren().add(slot);
        }
        int looked = model.lookedFor();
        if (looked >= 0) {
            StackPane slot = slots.get(looked);
            slot.pseudoClassStateChanged(LOOKED_FOR, true);
            OnceInWindow.run(this, () -> reveal(slot));
        } else if (!model.isOpen()) {
            OnceInWindow.run(this, this::requestFocus);
        }
    }

    private static HBox heading(Stop stop) {
        Label tag = new Label(stop.tag());
        tag.getStyleClass().add("strong");
        Label name = new Label(stop.name());
        name.getStyleClass().add("muted");
        HBox heading = new HBox(tag, name);
        heading.getStyleClass().add("stop");
        return heading;
    }

    private void moved(int before, int now) {
        if (before >= 0 && before < slots.size()) {
            slots.get(before)
                    .getChildren()
                    .setAll(List.of(new PointRow(kit, model.points().get(before), open)));
        }
        card = null;
        if (now >= 0 && now < slots.size()) {
            PointCard shown = new PointCard(kit, model, desk, model.points().get(now), this::history);
            card = shown;
            slots.get(now).getChildren().setAll(List.of(shown));
            reveal(slots.get(now));
            shown.takeFocus();
        }
    }

    private void update(int index) {
        PointCard shown = card;
        if (index == model.focusProperty().get() && shown != null) {
            shown.update();
        } else if (index < slots.size() && slots.get(index).getChildren().getFirst() instanceof PointRow row) {
            row.update();
        }
    }

    /// The keys go to the point in focus; of a run that is over, to the first order that came of it.
    @Override
    public void requestFocus() {
        PointCard shown = card;
        if (shown != null) {
            shown.takeFocus();
            return;
        }
        slots.stream()
                .map(slot -> slot.getChildren().getFirst())
                .filter(SignedPoint.class::isInstance)
                .flatMap(point -> ((SignedPoint) point).order().stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// What was found before at the point in focus; what is typed is saved first.
    void history() {
        int at = model.focusProperty().get();
        if (at >= 0 && at < model.points().size()) {
            long point = model.points().get(at).point().checkPointId();
            model.save(stored -> {
                if (stored) {
                    open.accept(new PointHistoryRoute(point));
                }
            });
        }
    }

    private void key(KeyEvent event) {
        PointCard shown = card;
        keyWasUsed = false;
        if (shown == null || event.isAltDown() || isOnPhoto(event)) {
            return;
        }
        if (event.isShortcutDown()) {
            keyWasUsed = event.getCode() == KeyCode.V && desk.paste();
        } else if (shown.isNote(event.getTarget())) {
            keyWasUsed = noteKey(event.getCode(), shown);
        } else {
            keyWasUsed = shown.takesLetters(event.getTarget())
                    ? textKey(event.getCode(), shown)
                    : pointKey(event.getCode(), shown);
        }
        if (keyWasUsed) {
            event.consume();
        }
    }

    /// The letter of a key that was used goes to whatever has the focus by then: to the note that the key opened.
    private void letter(KeyEvent event) {
        if (keyWasUsed) {
            keyWasUsed = false;
            event.consume();
        }
    }

    private boolean noteKey(KeyCode code, PointCard shown) {
        switch (code) {
            case ENTER -> model.next();
            case UP -> model.previous();
            case DOWN -> model.next();
            case ESCAPE -> {
                model.closeNote();
                shown.takeFocus();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Enter and Delete belong to the photo that has the focus.
    private static boolean isOnPhoto(KeyEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains("photo");
    }

    private boolean textKey(KeyCode code, PointCard shown) {
        switch (code) {
            case ENTER, DOWN -> model.next();
            case UP -> model.previous();
            case PAGE_DOWN -> model.goStop(1);
            case PAGE_UP -> model.goStop(-1);
            case ESCAPE -> shown.takeKeys();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pointKey(KeyCode code, PointCard shown) {
        if (code.isDigitKey() && !shown.isTyped()) {
            model.pick(Character.digit(code.getName().charAt(code.getName().length() - 1), 10));
            return true;
        }
        switch (code) {
            case P -> model.verdict(Verdict.PASS);
            case F -> model.verdict(Verdict.FAIL);
            case G -> model.verdict(Verdict.FLAG);
            case N -> model.verdict(Verdict.NA);
            case M -> {
                model.openNote();
                shown.editNote();
            }
            case A -> desk.choose();
            case U -> model.nextUnit();
            case ENTER, DOWN -> model.next();
            case UP -> model.previous();
            case PAGE_DOWN -> model.goStop(1);
            case PAGE_UP -> model.goStop(-1);
            case DELETE -> {
                if (shown.isTyped()) {
                    return false;
                }
                model.clear();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Scrolls so that the slot stands in sight, with a stretch of the way before and behind it.
    private void reveal(StackPane slot) {
        if (getContent() == null || getViewportBounds().getHeight() <= 0) {
            return;
        }
        applyCss();
        layout();
        double view = getViewportBounds().getHeight();
        double whole = getContent().getLayoutBounds().getHeight();
        Bounds place = getContent().sceneToLocal(slot.localToScene(slot.getLayoutBounds()));
        double top = getVvalue() * Math.max(0, whole - view);
        double margin = Math.min(view / 4, 120);
        if (whole > view && (place.getMinY() < top + margin || place.getMaxY() > top + view - margin)) {
            double centre = place.getCenterY() - view / 2;
            setVvalue(Math.clamp(centre / (whole - view), 0, 1));
        }
    }
}
