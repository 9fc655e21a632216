package org.millwright.ui.workorder;

import java.time.Instant;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.ui.kit.Kit;
import org.millwright.workorder.WorkOrderCosts;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderTimes;

/// The fields of a work order, and beside them what has become of it: its times and its costs.
final class OverviewTab extends ScrollPane {

    /// Under this width, in pixels, the facts stand below the form.
    private static final double BESIDE = 720;

    /// The description has them all.
    private static final int MOST_POINTS = 4;

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Kit kit;
    private final OrderForm form;
    private final GridPane facts = new GridPane();

    OverviewTab(OrderModel model, OrderForm form) {
        this.kit = model.kit();
        this.form = form;
        facts.getStyleClass().add("facts");
        facts.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(form.node(), Priority.ALWAYS);
        widthProperty().subscribe(width -> arrange(width.doubleValue() < BESIDE));
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.shownProperty().subscribe(this::show);
    }

    private void arrange(boolean narrow) {
        if (narrow ? getContent() instanceof VBox : getContent() instanceof HBox) {
            return;
        }
        Pane both = narrow ? new VBox(form.node(), facts) : new HBox(form.node(), facts);
        both.getStyleClass().add("tab-content");
        facts.pseudoClassStateChanged(BELOW, narrow);
        setContent(both);
    }

    private void show(OrderModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        form.show(shown.detail());
        facts.getChildren().clear();
        showTimes(shown.detail());
        showCosts(shown.detail().costs());
    }

    private void showTimes(WorkOrderDetail detail) {
        WorkOrderTimes times = detail.order().state().times();
        fact("work.fact.reported", times.reported());
        fact("work.fact.reported-by", detail.order().reportedBy());
        showCheckPoints(detail.checkPoints());
        fact("work.fact.started", times.started());
        fact("work.fact.completed", times.completed());
        if (times.backInService() != null && !times.backInService().equals(times.completed())) {
            fact("work.fact.back-in-service", times.backInService());
        }
        fact("work.fact.closed", times.closed());
    }

    private void showCheckPoints(List<String> points) {
        String caption = kit.text("work.fact.check-point");
        for (String point : points.subList(0, Math.min(MOST_POINTS, points.size()))) {
            line(caption, point);
            caption = "";
        }
        if (points.size() > MOST_POINTS) {
            line(caption, kit.text("work.fact.more-points", points.size() - MOST_POINTS));
        }
    }

    private void showCosts(WorkOrderCosts costs) {
        int first = facts.getChildren().size();
        cost(kit.text(CostCategory.LABOUR.label()), costs.of(CostCategory.LABOUR));
        facts.getChildren().stream()
                .skip(first)
                .forEach(node -> node.getStyleClass().add("first"));
        cost(kit.text(CostCategory.MATERIAL.label()), costs.of(CostCategory.MATERIAL));
        cost(kit.text("work.fact.total"), costs.total()).getStyleClass().add("strong");
    }

    private void fact(String key, @Nullable Instant moment) {
        if (moment != null) {
            fact(key, kit.formats().dateTime(moment));
        }
    }

    private void fact(String key, String text) {
        line(kit.text(key), text);
    }

    private Label cost(String name, Money amount) {
        Label value = line(name, kit.formats().money(amount));
        value.getStyleClass().add("number");
        value.setMaxWidth(Double.MAX_VALUE);
        return value;
    }

    private Label line(String name, String text) {
        var caption = new Label(name);
        caption.getStyleClass().add("caption");
        var value = new Label(text);
        facts.addRow(facts.getRowCount(), caption, value);
        return value;
    }
}
