package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Quantity;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.workorder.IssuedPart;

@FxTest
class PartsTabTest {

    private final WorkFixture fixture = new WorkFixture();
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.workbench.notices());
    private final PartsTab tab = new PartsTab(model, fixture.views);

    @BeforeEach
    void show() {
        model.open(fixture.leaking);
        Scenes.show(fixture.withCards(tab));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPartIsIssuedByItsNumberAndEnter() {
        pick("10-0815");
        field("quantity").setText("3");
        field("quantity").fireEvent(new ActionEvent());

        assertThat(parts()).extracting(IssuedPart::issued).containsExactly(Quantity.of(2), Quantity.of(3));
        assertThat(fixture.notices.last()).isEqualTo("3 x 10-0815 issued, 5 left in the storeroom.");
        assertThat(field("partId").getText()).isEmpty();
        assertThat(field("quantity").getText()).isEqualTo("1");
    }

    @Test
    void whatIsNotThereIsRefusedInPlace() {
        pick("10-0815");
        field("quantity").setText("9");
        field("quantity").fireEvent(new ActionEvent());

        assertThat(parts()).hasSize(1);
        assertThat(field("quantity").getAccessibleHelp()).contains("8");
    }

    @Test
    void whatIsLeftOverGoesBack() {
        List<Button> buttons = selectFirst();
        buttons.getFirst().fire();
        Scenes.find(fixture.cards, "#quantity", TextField.class).setText("1");
        ((Button) fixture.cards.lookup(".accent")).fire();

        assertThat(parts().getFirst().returned()).isEqualTo(Quantity.of(1));
        assertThat(fixture.notices.last()).isEqualTo("1 x 10-0815 back in stock.");
        assertThat(buttons.getLast().isDisabled())
                .as("what came back in part is no mistake")
                .isTrue();
    }

    @Test
    void aPlannedPartIsPutIntoTheEntryByItsLink() {
        fixture.plan();
        model.reload();
        Scenes.layOut(tab.getScene());
        Hyperlink planned = Scenes.find(tab, ".planned-line .hyperlink", Hyperlink.class);
        assertThat(planned.getText()).isEqualTo("10-0815: 2 pcs");
        planned.fire();

        assertThat(Scenes.find(tab, "#partId", TextField.class).getText()).startsWith("10-0815");
        assertThat(Scenes.find(tab, "#quantity", TextField.class).getText()).isEqualTo("2");
    }

    @Test
    void anIssueByMistakeIsTakenBack() {
        selectFirst().getLast().fire();
        Scenes.find(fixture.cards, "#reason", TextField.class).setText("Wrong part");
        ((Button) fixture.cards.lookup(".accent")).fire();

        assertThat(parts().getFirst().reversed()).isTrue();
    }

    @Test
    void whatWasTypedForOneWorkOrderIsNotIssuedToAnother() {
        pick("10-0815");
        field("quantity").setText("3");
        model.open(fixture.plant
                .workOrderQueries()
                .search("Guard switch", 1)
                .getFirst()
                .id());

        assertThat(field("partId").getText()).isEmpty();
        assertThat(field("quantity").getText()).isEqualTo("1");
    }

    private void pick(String number) {
        TextField part = field("partId");
        part.setText(number);
        Scenes.press(part, KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private List<Button> selectFirst() {
        ((VirtualTable<IssuedPart>) tab.getChildren().get(2))
                .select(parts().getFirst().movementId());
        return tab.lookupAll(".below-list .button").stream()
                .map(Button.class::cast)
                .toList();
    }

    private List<IssuedPart> parts() {
        return fixture.plant
                .workOrderQueries()
                .detail(fixture.leaking)
                .orElseThrow()
                .parts();
    }

    private TextField field(String name) {
        return Scenes.find(tab, "#" + name, TextField.class);
    }
}
