package org.millwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Catches what JavaFX complains about in style sheets: unknown names, values that do not parse.
final class CssWarnings extends Handler implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("javafx.css");

    private final List<String> warnings = new ArrayList<>();

    CssWarnings() {
        LOG.addHandler(this);
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(record.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
