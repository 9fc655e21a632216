package org.millwright.kernel;

import java.util.List;

/// A text for people that is not yet in a language: a key of the message bundles and its arguments.
///
/// Arguments may be strings, numbers, dates, days of the year, {@link Money}, {@link Quantity}, enums (shown by their
/// own key) or further
/// messages. The language, the number format and the date format are chosen where the text is shown.
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
