package org.millwright.ui.theme;

import org.millwright.kernel.Labelled;

/// Light or dark, or whatever the system says.
public enum ThemeChoice implements Labelled {
    SYSTEM,
    LIGHT,
    DARK
}
