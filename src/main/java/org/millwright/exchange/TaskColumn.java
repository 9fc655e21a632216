package org.millwright.exchange;

import java.util.List;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.workorder.TaskKind;

/// What a file can say about the tasks of plans, on a sheet of its own.
public enum TaskColumn implements ImportField {
    PLAN("plan", ValueType.LINE, "programme.words.task-plan", "programme.explain.task-plan"),
    NUMBER("no", ValueType.DECIMAL, "programme.words.task-no", "programme.explain.task-no"),
    KIND("kind", ValueType.CHOICE, "programme.words.task-kind", "programme.explain.task-kind"),
    TEXT("text", ValueType.TEXT, "programme.words.task-text", "programme.explain.task-text"),
    UNIT("unit", ValueType.LINE, "programme.words.task-unit", "programme.explain.task-unit"),
    LOW("low", ValueType.DECIMAL, "programme.words.task-low", "programme.explain.task-low"),
    HIGH("high", ValueType.DECIMAL, "programme.words.task-high", "programme.explain.task-high");

    private final String key;
    private final ValueType type;
    private final String otherHeadings;
    private final String explanation;

    TaskColumn(String key, ValueType type, String words, String explanation) {
        this.key = key;
        this.type = type;
        this.otherHeadings = words;
        this.explanation = explanation;
    }

    @Override
    public List<? extends Labelled> choices() {
        return this == KIND ? List.of(TaskKind.values()) : List.of();
    }

    /// Taken away, it takes the plan's whole list away.
    @Override
    public boolean clearable() {
        return this == TEXT;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public Message otherHeadings() {
        return Message.of(otherHeadings);
    }

    @Override
    public Message explanation() {
        return Message.of(explanation);
    }
}
