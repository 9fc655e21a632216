package org.millwright.platform.document;

import java.util.function.Consumer;

/// Fills pages from top to bottom; what does not fit goes to a new page, under the heading that every page has.
public final class PageFlow {

    /// In points.
    public static final float MARGIN = 40;

    private static final float FOOT = 24;

    private final PdfDocument document;
    private final Consumer<PageFlow> heading;
    private PdfPage page;
    private float y = MARGIN;

    /// @param heading drawn on each page after the first, which begins as the caller wants it
    public PageFlow(PdfDocument document, Consumer<PageFlow> heading) {
        this.document = document;
        this.heading = heading;
        this.page = document.newPage();
    }

    public PdfPage page() {
        return page;
    }

    /// Where the next thing goes.
    public float y() {
        return y;
    }

    public float left() {
        return MARGIN;
    }

    public float right() {
        return document.width() - MARGIN;
    }

    public float width() {
        return right() - left();
    }

    /// Goes on below.
    public void down(float height) {
        y += height;
    }

    /// Makes sure that so much fits on the page, on a new one if need be.
    ///
    /// @return whether a new page was begun
    public boolean room(float height) {
        if (y + height <= document.height() - MARGIN - FOOT) {
            return false;
        }
        page = document.newPage();
        y = MARGIN;
        heading.accept(this);
        return true;
    }

    /// Where the last line of a page stands.
    public float foot() {
        return document.height() - MARGIN;
    }
}
