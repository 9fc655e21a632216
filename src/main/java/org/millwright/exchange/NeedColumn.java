package org.millwright.exchange;

import java.util.List;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// What a file can say about the crafts, parts and services that the jobs of plans need, on a sheet of its own.
public enum NeedColumn implements ImportField {
    PLAN("plan", ValueType.LINE, "programme.words.need-plan", "programme.explain.need-plan"),
    KIND("kind", ValueType.CHOICE, "programme.words.need-kind", "programme.explain.need-kind"),
    WHAT("what", ValueType.LINE, "programme.words.need-what", "programme.explain.need-what"),
    QUANTITY("quantity", ValueType.DECIMAL, "programme.words.need-quantity", "programme.explain.need-quantity"),
    AMOUNT("amount", ValueType.MONEY, "programme.words.need-amount", "programme.explain.need-amount");

    private final String key;
    private final ValueType type;
    private final String otherHeadings;
    private final String explanation;

    NeedColumn(String key, ValueType type, String words, String explanation) {
        this.key = key;
        this.type = type;
        this.otherHeadings = words;
        this.explanation = explanation;
    }

    @Override
    public List<? extends Labelled> choices() {
        return this == KIND ? List.of(NeedKind.values()) : List.of();
    }

    /// Taken away, it takes the plan's whole list away.
    @Override
    public boolean clearable() {
        return this == WHAT;
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
