package org.millwright.ui.nav;

import org.kordamp.ikonli.Ikon;

/// One thing the palette has found.
///
/// @param hint at the right end, such as a key; may be empty
public record PaletteHit(Ikon icon, String title, String subtitle, String hint, Target target) {

    /// What Enter does.
    public sealed interface Target {
        record Open(Route route) implements Target {}

        record Run(Runnable action) implements Target {}
    }

    /// A record or a screen.
    public static PaletteHit open(Ikon icon, String title, String subtitle, Route route) {
        return new PaletteHit(icon, title, subtitle, "", new Target.Open(route));
    }
}
