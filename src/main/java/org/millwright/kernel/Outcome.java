package org.millwright.kernel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What became of an action: done with a result, or refused with the reasons. Refusals are values; exceptions are
/// faults.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Violation> violations) implements Outcome<T> {
        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Violation> violations) {
        return new Refused<>(violations);
    }

    static <T> Outcome<T> refused(Violation violation) {
        return new Refused<>(List.of(violation));
    }

    /// A refusal of the action as a whole.
    static <T> Outcome<T> refused(String key, Object... args) {
        return refused(Violation.general(key, args));
    }

    /// A refusal because of one field.
    static <T> Outcome<T> refusedField(String field, String key, Object... args) {
        return refused(Violation.of(field, key, args));
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /// The reasons of a refusal, empty when done.
    default List<Violation> violations() {
        return this instanceof Refused<T>(var reasons) ? reasons : List.of();
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }

    default void handle(Consumer<? super T> whenDone, Consumer<List<Violation>> whenRefused) {
        switch (this) {
            case Done<T>(var value) -> whenDone.accept(value);
            case Refused<T>(var reasons) -> whenRefused.accept(reasons);
        }
    }

    /// The result where a refusal would be a fault of the program.
    ///
    /// @throws IllegalStateException when refused, naming the reasons
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
