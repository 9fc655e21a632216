package org.millwright.ui.workorder;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.HistoryList;
import org.millwright.ui.kit.form.EntryRow;
import org.millwright.ui.kit.form.TextEntry;

/// What happened to a work order; a note is typed above.
final class HistoryTab extends VBox {

    private record Note(long workOrderId, String text) {}

    private final OrderHistory history;
    private final HistoryList list;
    private final TextEntry note;
    private final EntryRow entry;
    private long orderId;

    HistoryTab(OrderModel model) {
        history = new OrderHistory(model.kit());
        list = new HistoryList(model.kit());
        note = TextEntry.line(model.kit(), "comment", "work.field.note");
        note.required();
        entry = new EntryRow(model.kit(), "work.verb.add-note")
                .wide(note)
                .adds(
                        () -> new Note(orderId, Objects.requireNonNull(note.value())),
                        said -> model.work().orders().note(said.workOrderId(), said.text()),
                        said -> {
                            model.done(Message.of("work.done.noted", model.number()));
                            note.value(null);
                            note.requestFocus();
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(entry, list);
        model.shownProperty().subscribe(this::show);
    }

    private void show(OrderModel.@Nullable Shown shown) {
        if (shown != null && shown.detail().id() != orderId) {
            orderId = shown.detail().id();
            note.value(null);
            entry.clean();
        }
        list.show(shown == null ? List.of() : history.of(shown));
    }
}
