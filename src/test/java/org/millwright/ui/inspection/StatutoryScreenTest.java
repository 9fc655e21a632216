package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.CertificateFields;
import org.millwright.maintenance.StatutoryRow;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class StatutoryScreenTest {

    private final RoundsFixture fixture = new RoundsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void enterRecordsACertificateAndTheQuickChoicesTellWhatFallsDue() {
        fixture.statutory();
        StatutoryScreen screen = fixture.statutoryScreen();
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.onShown();
        Scenes.layOut(scene);
        assertThat(screen.status().getValue()).isEqualTo("3 inspections");
        screen.pane().quick().choose("OVERDUE");
        assertThat(screen.pane().table().countProperty().get()).isOne();
        screen.pane().quick().choose("ALL");
        Scenes.layOut(scene);

        screen.pane().table().view().getSelectionModel().select(2);
        Scenes.press(screen.pane().table().view(), KeyCode.ENTER);
        Scenes.layOut(scene);
        Scenes.find(fixture.cards, "#authority", TextField.class).setText("TÜV Süd");
        Scenes.find(fixture.cards, "#number", TextField.class).setText("Z-17");
        Scenes.find(fixture.cards, "#validUntil", TextField.class).setText("1 Mar 2027");
        Scenes.find(fixture.cards, ".accent", Button.class).fire();

        assertThat(fixture.notices.last()).startsWith("The certificate of");
        assertThat(fixture.plant.statutory().rows())
                .filteredOn(row -> row.certificate() != null)
                .extracting(StatutoryRow::dueOn)
                .hasSize(2);
    }

    @Test
    void theSelectionStaysWithItsMachineWhenANewCertificateMovesIt() {
        fixture.statutory();
        StatutoryScreen screen = fixture.statutoryScreen();
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.onShown();
        Scenes.layOut(scene);
        StatutoryPane pane = screen.pane();
        StatutoryRow fan = fixture.plant.statutory().rows().getFirst();
        assertThat(fan.equipmentId()).as("overdue, so the first").isEqualTo(fixture.fan);
        pane.table().view().getSelectionModel().select(0);
        assertThat(pane.selected()).isEqualTo(fan);

        fixture.plant
                .statutory()
                .certify(new CertificateFields(
                        fan.planId(),
                        fan.equipmentId(),
                        "Insurer",
                        "FG-2026/7",
                        RoundsFixture.TODAY,
                        RoundsFixture.TODAY.plusYears(1)))
                .orThrow();
        pane.read();
        Scenes.layOut(scene);

        assertThat(pane.table().view().getSelectionModel().getSelectedIndex()).isEqualTo(2);
        StatutoryRow still = Objects.requireNonNull(pane.selected());
        assertThat(Objects.requireNonNull(still.certificate()).number()).isEqualTo("FG-2026/7");
        assertThat(Scenes.find(screen.node(), "#attach", Button.class).isDisabled())
                .isFalse();
    }

    @Test
    void aButtonWakesWhenTheChosenMachineHasItsFirstCertificate() {
        fixture.statutory();
        StatutoryScreen screen = fixture.statutoryScreen();
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.onShown();
        Scenes.layOut(scene);
        StatutoryPane pane = screen.pane();
        pane.table().view().getSelectionModel().select(2);
        StatutoryRow row = Objects.requireNonNull(pane.selected());
        Button attach = Scenes.find(screen.node(), "#attach", Button.class);
        assertThat(attach.isDisabled()).isTrue();

        fixture.plant
                .statutory()
                .certify(new CertificateFields(
                        row.planId(),
                        row.equipmentId(),
                        "TÜV",
                        "Z-1",
                        RoundsFixture.TODAY,
                        RoundsFixture.TODAY.plusYears(2)))
                .orThrow();
        pane.read();

        assertThat(attach.isDisabled()).isFalse();
    }
}
