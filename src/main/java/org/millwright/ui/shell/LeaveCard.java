package org.millwright.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.nav.LeaveQuestion;

/// Asks what becomes of unsaved edits.
record LeaveCard(Messages messages, OverlayLayer overlay) implements LeaveQuestion {

    @Override
    public void ask(Consumer<Answer> answered) {
        var card = new Card(messages.text("shell.leave.title"), Card.text(messages.text("shell.leave.text")));
        card.button(messages.text("shell.leave.stay"), overlay::dismiss).setCancelButton(true);
        card.button(messages.text("shell.leave.discard"), () -> answer(answered, Answer.DISCARD));
        Button save = card.primary(messages.text("shell.key.save"), () -> answer(answered, Answer.SAVE));
        overlay.show(card, save, () -> answered.accept(Answer.STAY));
    }

    private void answer(Consumer<Answer> answered, Answer answer) {
        overlay.hide();
        answered.accept(answer);
    }
}
