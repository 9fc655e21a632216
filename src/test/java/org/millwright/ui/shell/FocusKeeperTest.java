package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

/// The toolkit moves the focus between two pictures of the window; here, the test does.
@FxTest
class FocusKeeperTest {

    private final Button back = new Button("Back");
    private final Button choose = new Button("Choose a file");
    private final TextField find = new TextField();
    private final TextField list = new TextField();
    private final HBox content = new HBox(choose);
    private boolean covered;
    private int asked;
    private Optional<Node> target = Optional.empty();
    private Stage stage;

    @BeforeEach
    void open() {
        var keeper = new FocusKeeper(content, this::wished, () -> covered);
        var root = new StackPane(new HBox(back, content));
        keeper.listenAt(root);
        stage = Scenes.stage(root);
        choose.requestFocus();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatTheScreenWantsGetsTheFocusOfWhatIsGone() {
        target = Optional.of(list);

        replaceBy(find, list);

        assertThat(list.isFocused()).isTrue();
    }

    @Test
    void whatIsHiddenOrDisabledIsGoneToo() {
        target = Optional.of(list);
        content.getChildren().setAll(choose, list);
        choose.requestFocus();
        choose.setVisible(false);
        back.requestFocus();
        assertThat(list.isFocused()).isTrue();

        target = Optional.of(choose);
        choose.setVisible(true);
        list.setDisable(true);
        back.requestFocus();
        assertThat(choose.isFocused()).isTrue();
    }

    @Test
    void anEmptyScreenKeepsTheFocusItself() {
        replaceBy();

        assertThat(content.isFocused()).isTrue();
    }

    @Test
    void contentThatHasLeftTheWindowLeavesItsFocusAlone() {
        stage.getScene().setRoot(new StackPane(find));
        find.requestFocus();

        assertThat(asked).isZero();
    }

    private Optional<Node> wished() {
        asked++;
        return target;
    }

    @Test
    void withoutAWishItIsTheFirstThingOfTheScreen() {
        replaceBy(new Button("No use"), find);
        assertThat(content.getChildren().getFirst().isFocused()).isTrue();

        choose.setDisable(true);
        replaceBy(choose, find);

        assertThat(find.isFocused()).isTrue();
    }

    @Test
    void aListThatComesLaterGetsItThen() {
        target = Optional.of(list);
        replaceBy(find);
        assertThat(find.isFocused()).isTrue();

        content.getChildren().add(list);

        assertThat(list.isFocused()).isTrue();
    }

    @Test
    void whoHasGoneOnIsLeftAlone() {
        target = Optional.of(list);
        replaceBy(find);
        back.requestFocus();

        content.getChildren().add(list);

        assertThat(back.isFocused()).isTrue();
    }

    @Test
    void aQuestionAboveTheWindowKeepsTheFocus() {
        covered = true;

        replaceBy(find);

        assertThat(back.isFocused()).isTrue();
    }

    @Test
    void whoLeavesTheScreenMay() {
        back.requestFocus();

        assertThat(back.isFocused()).isTrue();
    }

    private void replaceBy(Node... nodes) {
        content.getChildren().setAll(nodes);
        back.requestFocus();
    }
}
