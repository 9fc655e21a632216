package org.millwright.kernel;

import java.util.List;

/// One reason why an action was refused.
///
/// @param field the command's field that caused it, as the form and the import name it; empty when it
/// is the action as a whole
/// @param message what is wrong and what was expected
/// @param asks it may be right all the same: the action goes on when the command says that the user is
/// sure
public record Violation(String field, Message message, boolean asks) {

    public Violation(String field, Message message) {
        this(field, message, false);
    }

    public static Violation of(String field, String key, Object... args) {
        return new Violation(field, Message.of(key, args));
    }

    public static Violation general(String key, Object... args) {
        return new Violation("", Message.of(key, args));
    }

    public static Violation question(String field, String key, Object... args) {
        return new Violation(field, Message.of(key, args), true);
    }

    /// Whether a yes of the user is all that is missing.
    public static boolean onlyAsk(List<Violation> violations) {
        return !violations.isEmpty() && violations.stream().allMatch(Violation::asks);
    }
}
