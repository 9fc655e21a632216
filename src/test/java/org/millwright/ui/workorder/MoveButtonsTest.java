package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.workorder.Moves;
import org.millwright.workorder.WorkOrderStatus;

@FxTest
class MoveButtonsTest {

    private final WorkFixture fixture = new WorkFixture();
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.workbench.notices());
    private final MoveButtons buttons =
            new MoveButtons(fixture.kit, new Questions(model, new OrderForm(model).guard()));

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        REQUESTED   | *Approve; (Reject, Void)
        APPROVED    | *Start; Put on hold; Complete; (Plan, Void)
        PLANNED     | *Start; Put on hold; Complete; (Void)
        IN_PROGRESS | *Complete; Put on hold; (Void)
        ON_HOLD     | *Resume; (Plan, Void)
        COMPLETED   | *Close; Reopen
        CLOSED      | Reopen
        REJECTED    | ''
        VOID        | ''
        """)
    void theLikelyMoveComesFirstAndTheRareOnesAreInAMenu(WorkOrderStatus status, String expected) {
        Node[] made = buttons.of(status);

        assertThat(Arrays.stream(made).map(MoveButtonsTest::text).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(names(made))
                .containsExactlyInAnyOrderElementsOf(Moves.allowed(status).stream()
                        .map(action -> "move-" + action.name())
                        .toList());
    }

    private static String text(Node node) {
        if (node instanceof MenuButton more) {
            return "(" + more.getItems().stream().map(MenuItem::getText).collect(Collectors.joining(", ")) + ")";
        }
        Button button = (Button) node;
        return (button.getStyleClass().contains("accent") ? "*" : "") + button.getText();
    }

    private static List<String> names(Node[] made) {
        return Arrays.stream(made)
                .flatMap(node -> node instanceof MenuButton more
                        ? more.getItems().stream().map(MenuItem::getId)
                        : Stream.of(node.getId()))
                .toList();
    }
}
