package org.millwright.journey;

/// The month as a workbook. It is the tenth of the plant's first month, which is still running.
record MonthsEnd(Hand hand) {

    void exportTheWorkbook() {
        hand.press("Ctrl+9");
        hand.see("March 2026");
        hand.see("Month still running");
        hand.see("84.50");
        hand.press("Ctrl+E");
        hand.see("Maintenance 2026-03.xlsx is written.");
    }
}
