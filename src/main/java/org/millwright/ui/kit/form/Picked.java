package org.millwright.ui.kit.form;

/// A record that can be picked.
///
/// @param tag the short code people know it by: an equipment tag, a part number
public record Picked(long id, String tag, String name) {

    public String text() {
        return name.isEmpty() ? tag : tag.isEmpty() ? name : tag + "  " + name;
    }
}
