package org.millwright.ui.today;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.ui.kit.ChoiceCard;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// Today in a plant that has nothing yet: how to begin.
final class FirstSteps extends StackPane {

    private static final double WIDTH = 540;

    private final Kit kit;
    private final Workbench workbench;
    private final TodayModel model;
    private final Runnable filled;

    /// @param samples whether the plant is empty enough to take a sample
    /// @param filled runs when there is a sample in the plant
    FirstSteps(Kit kit, Workbench workbench, TodayModel model, boolean samples, Runnable filled) {
        this.kit = kit;
        this.workbench = workbench;
        this.model = model;
        this.filled = filled;
        var title = new Label(kit.text("today.first"));
        title.getStyleClass().add("page-title");
        var text = new Label(kit.text("today.first-text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        var column = new VBox(
                title,
                text,
                card("import", Feather.UPLOAD, "today.first-import", "today.first-import-text", this::importEquipment)
                        .first(),
                card("add", Feather.PLUS_CIRCLE, "today.first-add", "today.first-add-text", this::addEquipment));
        if (samples) {
            column.getChildren()
                    .addAll(
                            card(
                                    "sample-small",
                                    Feather.BOX,
                                    "today.first-sample-small",
                                    "welcome.sample-small-text",
                                    () -> fill(SampleSize.SMALL)),
                            card(
                                    "sample-plant",
                                    Feather.LAYERS,
                                    "today.first-sample-plant",
                                    "welcome.sample-plant-text",
                                    () -> fill(SampleSize.PLANT)));
        }
        column.getStyleClass().add("first-steps");
        column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().setAll(column);
    }

    private ChoiceCard card(String id, Feather icon, String what, String why, Runnable action) {
        return new ChoiceCard(id, icon, kit.text(what), kit.text(why), action);
    }

    private void importEquipment() {
        workbench.navigator().open(new ImportRoute("equipment"));
    }

    /// As Ctrl+N there.
    private void addEquipment() {
        workbench.navigator().open(new EquipmentRoute());
        workbench.navigator().current().stream()
                .flatMap(screen -> screen.commands().stream())
                .filter(command -> command.key().equals(ScreenCommand.NEW))
                .findFirst()
                .ifPresent(command -> command.action().run());
    }

    private void fill(SampleSize size) {
        Consumer<Outcome<SampleSummary>> done = outcome -> outcome.handle(
                made -> {
                    workbench.notices().done(Message.of("sample.made", made.plantName(), made.from(), made.today()));
                    filled.run();
                },
                workbench.notices()::refused);
        workbench.jobs().start(Message.of("today.filling"), progress -> model.fill(size, progress), done);
    }
}
