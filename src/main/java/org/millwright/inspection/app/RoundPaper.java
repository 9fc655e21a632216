package org.millwright.inspection.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices.Choice;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.Stop;
import org.millwright.inspection.Verdict;
import org.millwright.platform.document.PageFlow;
import org.millwright.platform.document.PdfDocument;
import org.millwright.platform.document.PdfPage;
import org.millwright.platform.document.TextLines;
import org.millwright.platform.document.TextStyle;
import org.millwright.platform.i18n.Messages;

/// A round on paper: its stops and points in walking order with room to write what was found.
final class RoundPaper {

    private static final TextStyle TITLE = TextStyle.plain(16).inBold();
    private static final TextStyle TEXT = TextStyle.plain(9.5f);
    private static final TextStyle SMALL = TextStyle.plain(8).inGrey();
    private static final float BOX = 10;
    private static final float BESIDE_BOX = 3;
    private static final float BETWEEN_BOXES = 6;
    private static final float PADDING = 5;
    private static final float NUMBER_WIDTH = 22;
    private static final float NAME_SHARE = 0.38f;
    /// Room for the four verdicts of every language side by side.
    private static final float ANSWER_SHARE = 0.455f;
    private static final float FREE_LINE = 18;
    private static final float NUMBER_BOX = 64;

    private final Messages messages;
    private final Locale language;
    private final RoundDetail round;
    private final Imprint imprint;
    private final PdfDocument document;
    private final PageFlow flow;

    /// What stands at the edges of each sheet.
    ///
    /// @param plant its name
    /// @param printed when
    record Imprint(String plant, Instant printed) {}

    private RoundPaper(RoundDetail round, Imprint imprint, Messages messages) {
        this.round = round;
        this.imprint = imprint;
        this.messages = messages;
        this.language = messages.language();
        this.document = PdfDocument.of(messages.formats().locale());
        this.flow = new PageFlow(document, page -> columns());
    }

    static byte[] draw(RoundDetail round, Imprint imprint, Messages messages) {
        return new RoundPaper(round, imprint, messages).draw();
    }

    private byte[] draw() {
        String name = round.fields().code() + "  " + round.fields().name();
        head(name);
        columns();
        Stop at = null;
        int number = 0;
        for (CheckPointFields point : round.fields().points()) {
            if (!point.active()) {
                continue;
            }
            Stop stop = round.machines().get(point.equipmentId());
            Row row = row(point);
            if (stop != null && !stop.equals(at)) {
                stop(stop, row.height());
                at = stop;
            }
            flow.room(row.height());
            draw(++number, row);
        }
        signature();
        feet(name);
        return document.finish(name, language);
    }

    private void head(String name) {
        PdfPage page = flow.page();
        for (String line : TextLines.wrap(name, TITLE, flow.width(), language)) {
            flow.down(TITLE.lineHeight());
            page.text(flow.left(), flow.y(), line, TITLE);
        }
        Stop where = round.machines().get(round.fields().equipmentId());
        flow.down(TEXT.lineHeight() + 3);
        page.text(
                flow.left(),
                flow.y(),
                messages.text(
                        "inspection.paper.where", where == null ? "" : where.tag(), where == null ? "" : where.name()),
                TEXT.inGrey());
        page.textTo(flow.right(), flow.y(), imprint.plant(), TEXT.inGrey());
        flow.down(26);
        float quarter = flow.width() / 4;
        List<String> blanks = List.of(
                "inspection.paper.date",
                "inspection.paper.begun",
                "inspection.paper.ended",
                "inspection.paper.inspector");
        for (int i = 0; i < blanks.size(); i++) {
            blank(flow.left() + i * quarter, quarter - 10, messages.text(blanks.get(i)));
        }
        flow.down(14);
    }

    /// A line to write on, behind its caption.
    private void blank(float x, float width, String caption) {
        flow.page().text(x, flow.y(), caption, SMALL);
        float from = x + TextLines.width(caption, SMALL) + 4;
        flow.page().line(from, flow.y() + 1, x + width, flow.y() + 1, 0.5f);
    }

    private void columns() {
        TextStyle bold = SMALL.inBold();
        flow.down(bold.lineHeight());
        flow.page().text(flow.left() + NUMBER_WIDTH, flow.y(), messages.text("inspection.paper.point"), bold);
        flow.page().text(answerX(), flow.y(), messages.text("inspection.paper.found"), bold);
        flow.page().text(noteX(), flow.y(), messages.text("inspection.paper.note"), bold);
        flow.down(4);
        flow.page().line(flow.left(), flow.y(), flow.right(), flow.y(), 1);
    }

    private float answerX() {
        return flow.left() + flow.width() * NAME_SHARE;
    }

    private float noteX() {
        return answerX() + flow.width() * ANSWER_SHARE;
    }

    /// A heading never stands alone at the foot of a page.
    private void stop(Stop stop, float firstRow) {
        float height = TEXT.lineHeight() + PADDING;
        flow.room(height + firstRow);
        flow.page().fill(flow.left(), flow.y(), flow.width(), height, 0.92f);
        flow.down(TEXT.lineHeight());
        float next = flow.left() + 4;
        flow.page().text(next, flow.y(), stop.tag(), TEXT.inBold());
        flow.page().text(next + TextLines.width(stop.tag(), TEXT.inBold()) + 6, flow.y(), stop.name(), TEXT);
        flow.down(PADDING);
    }

    /// What a point needs on paper.
    ///
    /// @param boxes what may be ticked
    /// @param unit behind a box for a number; none where no number is asked for
    private record Row(
            List<String> name,
            List<String> told,
            List<String> boxes,
            @Nullable String unit,
            boolean words,
            float height) {}

    private Row row(CheckPointFields point) {
        float width = answerX() - flow.left() - NUMBER_WIDTH - 8;
        List<String> name = TextLines.wrap(point.name(), TEXT, width, language);
        List<String> told = new ArrayList<>();
        String limits = RoundWords.limits(messages, point.question());
        if (!limits.isEmpty()) {
            told.addAll(TextLines.wrap(limits, SMALL, width, language));
        }
        if (point.instruction() != null) {
            told.addAll(TextLines.wrap(point.instruction(), SMALL, width, language));
        }
        List<String> boxes = boxes(point);
        boolean words = point.kind() == CheckPointKind.TEXT;
        String unit = point.kind().isMeasured() ? (point.unit() == null ? "" : point.unit()) : null;
        float left = name.size() * TEXT.lineHeight() + told.size() * SMALL.lineHeight();
        float middle = unit != null ? FREE_LINE : (words ? FREE_LINE : 0) + lines(boxes) * (BOX + 4);
        return new Row(name, told, boxes, unit, words, Math.max(left, middle) + 2 * PADDING);
    }

    private List<String> boxes(CheckPointFields point) {
        String none = messages.text("inspection.paper.na");
        return switch (point.kind()) {
            case PASS_FAIL ->
                List.of(messages.text(Verdict.PASS), messages.text(Verdict.FLAG), messages.text(Verdict.FAIL), none);
            case CHOICE -> {
                List<String> all = new ArrayList<>(point.question().choices().all().stream()
                        .map(Choice::text)
                        .toList());
                all.add(none);
                yield all;
            }
            case PHOTO -> List.of(messages.text("inspection.paper.photo"), none);
            case NUMBER, METER, TEXT -> List.of(none);
        };
    }

    private float boxWidth(String text) {
        return BOX + BESIDE_BOX + TextLines.width(text, SMALL);
    }

    private int lines(List<String> boxes) {
        int lines = 1;
        float x = 0;
        for (String box : boxes) {
            if (x > 0 && x + boxWidth(box) > noteX() - answerX()) {
                lines++;
                x = 0;
            }
            x += boxWidth(box) + BETWEEN_BOXES;
        }
        return lines;
    }

    private void draw(int number, Row row) {
        PdfPage page = flow.page();
        float top = flow.y() + PADDING;
        float y = top;
        page.textTo(
                flow.left() + NUMBER_WIDTH - 8,
                y + TEXT.size(),
                messages.formats().integer(number),
                TEXT.inGrey());
        for (String line : row.name()) {
            page.text(flow.left() + NUMBER_WIDTH, y + TEXT.size(), line, TEXT);
            y += TEXT.lineHeight();
        }
        for (String line : row.told()) {
            page.text(flow.left() + NUMBER_WIDTH, y + SMALL.size(), line, SMALL);
            y += SMALL.lineHeight();
        }
        answer(page, row, top);
        page.line(noteX(), top + FREE_LINE - 4, flow.right(), top + FREE_LINE - 4, 0.4f);
        flow.down(row.height());
        page.line(flow.left(), flow.y(), flow.right(), flow.y(), 0.3f);
    }

    private void answer(PdfPage page, Row row, float top) {
        float y = top;
        float x = answerX();
        if (row.unit() != null) {
            page.box(x, y, NUMBER_BOX, FREE_LINE - 4);
            page.text(x + NUMBER_BOX + 6, y + BOX - 1, row.unit(), SMALL);
            // at the same place for every unit that is not long
            x += NUMBER_BOX + Math.max(44, TextLines.width(row.unit(), SMALL) + 14);
            y += 2;
        } else if (row.words()) {
            page.line(answerX(), y + FREE_LINE - 6, noteX() - 10, y + FREE_LINE - 6, 0.4f);
            y += FREE_LINE;
        }
        for (String box : row.boxes()) {
            if (x > answerX() && x + boxWidth(box) > noteX()) {
                x = answerX();
                y += BOX + 4;
            }
            page.box(x, y, BOX, BOX);
            page.text(x + BOX + BESIDE_BOX, y + BOX - 2, box, SMALL);
            x += boxWidth(box) + BETWEEN_BOXES;
        }
    }

    private void signature() {
        flow.room(48);
        flow.down(40);
        blank(flow.left(), flow.width() * 0.45f, messages.text("inspection.paper.name"));
        blank(flow.left() + flow.width() / 2, flow.width() / 2, messages.text("inspection.paper.signature"));
    }

    private void feet(String name) {
        List<PdfPage> pages = document.pages();
        for (int i = 0; i < pages.size(); i++) {
            float baseline = flow.foot();
            pages.get(i)
                    .text(
                            flow.left(),
                            baseline,
                            messages.text("inspection.paper.printed", name, imprint.printed()),
                            SMALL);
            pages.get(i)
                    .textTo(flow.right(), baseline, messages.text("inspection.paper.page", i + 1, pages.size()), SMALL);
        }
    }
}
