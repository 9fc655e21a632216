package org.millwright.maintenance.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// Keeps a reason in the store so that each reader gets it in his language: the message's key, then its
/// arguments, a line each, that begins with `d` for a date, `n` for a whole number, `t` for a text.
final class ReasonText {

    private static final int MOST = 2000;

    private ReasonText() {}

    static @Nullable String write(@Nullable Message reason) {
        if (reason == null) {
            return null;
        }
        var text = new StringBuilder(reason.key());
        for (Object arg : reason.args()) {
            text.append('\n')
                    .append(
                            switch (arg) {
                                case LocalDate day -> "d" + day;
                                case Integer number -> "n" + number;
                                case String words -> "t" + words.replace('\n', ' ');
                                default ->
                                    throw new IllegalArgumentException(
                                            "no place for " + arg.getClass() + " in a reason");
                            });
        }
        return text.length() <= MOST ? text.toString() : text.substring(0, MOST);
    }

    static @Nullable Message read(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        List<String> lines = stored.lines().toList();
        List<Object> args = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String value = line.substring(1);
            args.add(
                    switch (line.charAt(0)) {
                        case 'd' -> LocalDate.parse(value);
                        case 'n' -> Integer.valueOf(value);
                        default -> value;
                    });
        }
        return new Message(lines.getFirst(), args);
    }
}
