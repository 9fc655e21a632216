package org.millwright.ui.kit.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// How a form gets at the versions of its record, which others may change while it is edited here.
///
/// @param shown the record as the form was last filled with it; empty for a new one
/// @param read the record as it is stored now, in the background; empty when it is gone
/// @param show fills the form, whatever stands in it
public record Versions<R>(Supplier<Optional<R>> shown, Function<R, Optional<R>> read, Consumer<R> show) {}
