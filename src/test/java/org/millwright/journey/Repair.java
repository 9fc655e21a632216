package org.millwright.journey;

import javafx.scene.Node;

/// The work order that the round has made: begun, and a seal fetched for it from the store.
record Repair(Hand hand) {

    /// From the signed round, where the keys are at the order that was made.
    void start() {
        hand.feel("WO-000001");
        hand.press("Enter");
        hand.see("Approved");
        hand.feel("Overview");
        hand.press("Ctrl+Shift+S");
        hand.see("In progress");
    }

    void fetchASeal() {
        hand.press("Ctrl+Shift+I");
        hand.feel("the part", node -> "partId".equals(node.getId()));
        hand.write("seal");
        hand.see("SEAL-40");
        hand.press("Enter");
        hand.feel("SEAL-40  Shaft seal 40 mm");
        hand.press("Enter");
        hand.see("1 x SEAL-40 issued, 2 left in the storeroom.");
    }

    /// At once, wherever the user is: in words, at the bell, and beside the reorder list.
    void seeTheAlert() {
        hand.see("SEAL-40 Shaft seal 40 mm has fallen to its minimum: 2 pcs in MAIN, minimum 2.");
        hand.see("1 at the bell", node -> isCount(node, "bell-with-count"));
        hand.see("1 beside the reorder list", node -> isCount(node, "sidebar-badge"));
        hand.click(hand.see("the bell", node -> Hand.hasStyle(node, "bell")));
        hand.see("SEAL-40 Shaft seal 40 mm: 2 pcs on hand, minimum 2");
        hand.feel("the alert", node -> Hand.hasStyle(node, "alert"));
        hand.press("Enter");
        hand.seePart("Lead time 7 days");
    }

    private static boolean isCount(Node node, String place) {
        return Hand.hasStyle(node, "badge") && Hand.textOf(node).equals("1") && Hand.hasStyle(node.getParent(), place);
    }
}
