package org.millwright.kernel;

/// One reason why an action was refused.
///
/// @param field the command's field that caused it, as the form and the import name it; empty when it is the action as
/// a whole
/// @param message what is wrong and what was expected
public record Violation(String field, Message message) {

    public static Violation of(String field, String key, Object... args) {
        return new Violation(field, Message.of(key, args));
    }

    public static Violation general(String key, Object... args) {
        return new Violation("", Message.of(key, args));
    }
}
