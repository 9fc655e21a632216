package org.millwright.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The visible sheets of a workbook, and from which year it counts its days.
final class WorkbookXml extends DefaultHandler {

    record Sheet(String name, String relation) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String date1904 = attributes.getValue("date1904");
            from1904 = "1".equals(date1904) || "true".equals(date1904);
        } else if (name.equals("sheet") && !hidden(attributes)) {
            String relation = relation(attributes);
            String title = attributes.getValue("name");
            if (!relation.isEmpty() && title != null) {
                sheets.add(new Sheet(XmlText.decode(title), relation));
            }
        }
    }

    private static boolean hidden(Attributes attributes) {
        String state = attributes.getValue("state");
        return state != null && !state.equals("visible");
    }

    /// The attribute `r:id`, whose name space differs between the transitional and the strict form.
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }
}
