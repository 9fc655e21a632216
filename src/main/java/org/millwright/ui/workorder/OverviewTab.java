package org.millwright.ui.workorder;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.cost.CostCategory;
import org.millwright.inspection.FiledFinding;
import org.millwright.kernel.Money;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.theme.Icons;
import org.millwright.workorder.ServiceNeed;
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
    private final Consumer<Route> open;
    private final GridPane facts = new GridPane();

    /// @param open goes to the rounds on which it was found
    OverviewTab(OrderModel model, OrderForm form, Consumer<Route> open) {
        this.kit = model.kit();
        this.open = open;
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
        showTimes(shown);
        showServices(shown.planned().services());
        showCosts(shown.detail().costs());
    }

    private void showTimes(OrderModel.Shown shown) {
        WorkOrderDetail detail = shown.detail();
        WorkOrderTimes times = detail.order().state().times();
        fact("work.fact.reported", times.reported());
        fact("work.fact.reported-by", detail.order().reportedBy());
        if (shown.findings().isEmpty()) {
            showCheckPoints(detail.checkPoints());
        } else {
            showFindings(shown.findings());
        }
        fact("work.fact.started", times.started());
        fact("work.fact.completed", times.completed());
        if (times.backInService() != null && !times.backInService().equals(times.completed())) {
            fact("work.fact.back-in-service", times.backInService());
        }
        fact("work.fact.closed", times.closed());
    }

    /// The latest first, each a way to its round and point.
    private void showFindings(List<FiledFinding> findings) {
        String caption = kit.text("work.fact.check-point");
        List<FiledFinding> latest = findings.reversed();
        for (FiledFinding filed : latest.subList(0, Math.min(MOST_POINTS, latest.size()))) {
            Hyperlink link = new Hyperlink(kit.text(
                    "work.fact.finding", filed.finding().point(), filed.run().number()));
            link.setTooltip(new Tooltip(kit.text("work.fact.finding-of", filed.roundName(), filed.at())));
            link.setOnAction(event -> open.accept(
                    new LogRoundRoute(filed.run().id(), filed.finding().checkPointId())));
            var past = Icons.button(
                    Feather.ACTIVITY,
                    kit.text("points.history-of", filed.finding().point()),
                    () -> open.accept(new PointHistoryRoute(filed.finding().checkPointId())));
            var both = new HBox(4, link, past);
            both.setAlignment(Pos.CENTER_LEFT);
            line(caption, both);
            caption = "";
        }
        if (latest.size() > MOST_POINTS) {
            line(caption, kit.text("work.fact.more-points", latest.size() - MOST_POINTS));
        }
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

    /// What others are to do, as the plan says.
    private void showServices(List<ServiceNeed> services) {
        String caption = kit.text("work.fact.service");
        for (ServiceNeed service : services) {
            line(
                    caption,
                    service.amount() == null
                            ? service.name()
                            : kit.text("work.fact.service-for", service.name(), Money.of(service.amount())));
            caption = "";
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
        var value = new Label(text);
        line(name, value);
        return value;
    }

    private void line(String name, Node value) {
        var caption = new Label(name);
        caption.getStyleClass().add("caption");
        facts.addRow(facts.getRowCount(), caption, value);
    }
}
