package org.millwright.ui.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// Records from a spreadsheet, in four steps.
public final class ImportScreen implements Screen {

    private final ImportModel model;
    private final CheckStep check;
    private final BorderPane root = new BorderPane();
    private final Map<ImportStep, Node> nodes = new EnumMap<>(ImportStep.class);
    private final Map<ImportStep, Button> primaries = new EnumMap<>(ImportStep.class);

    public ImportScreen(Kit kit, Workbench bench, ImportServices services, ViewState views) {
        model = new ImportModel(kit, bench.jobs(), services);
        var file = new FileStep(
                kit, model, target -> bench.notices().done(Message.of("exchange.template-written", target.toString())));
        var mapping = new MappingStep(kit, model);
        check = new CheckStep(kit, model, views);
        var result = new ResultStep(
                kit, model, () -> bench.navigator().open(model.words().shown()));
        nodes.putAll(Map.of(
                ImportStep.FILE, file,
                ImportStep.MAPPING, mapping,
                ImportStep.CHECK, check,
                ImportStep.RESULT, result));
        primaries.putAll(Map.of(
                ImportStep.FILE, file.primary(),
                ImportStep.MAPPING, mapping.primary(),
                ImportStep.CHECK, check.primary(),
                ImportStep.RESULT, result.primary()));
        root.getStyleClass().addAll("surface", "import-screen");
        root.setTop(new StepBar(kit, model.stepProperty()));
        model.stepProperty().subscribe(step -> root.setCenter(nodes.get(step)));
    }

    ImportModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of(model.words().title()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Optional<Node> focusTarget() {
        ImportStep step = model.stepProperty().get();
        return Optional.ofNullable(step == ImportStep.CHECK ? check.likely() : primaries.get(step));
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(Message.of("importing.next"), "Shortcut+Enter", this::next),
                ScreenCommand.of(Message.of("importing.back"), "Shortcut+Shift+Enter", model::back));
    }

    /// What the one primary button of the step does.
    private void next() {
        Button primary = primaries.get(model.stepProperty().get());
        if (primary != null && !primary.isDisabled()) {
            primary.fire();
        }
    }
}
