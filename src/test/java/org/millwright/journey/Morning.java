package org.millwright.journey;

/// What is due today, and a round through the boiler house, with the keyboard alone.
record Morning(Hand hand) {

    /// Makes what the plans have due, and finds it on the list.
    void seeWhatIsDue() {
        hand.see("Make 1 job that is due");
        hand.press("Ctrl+G");
        hand.see("Rounds to walk");
        hand.see("Boiler house round");
        hand.feel("the list of today", node -> Hand.hasStyle(node, "today-list"));
    }

    /// The seal of the pump fails; all else is well.
    void walkTheRound() {
        hand.press("Enter");
        feelPoint("Coupling guard");
        hand.press("P", "Enter");
        feelPoint("Shaft seal");
        hand.press("F", "Enter");
        hand.feel("the reading", node -> "reading".equals(node.getId()));
        hand.write("64.5");
        hand.press("Enter");
        feelPoint("Belt");
        hand.press("P");
        hand.see("4 of 4");
    }

    /// Ctrl+Enter shows what becomes of the finding, and once more signs.
    void sign() {
        hand.press("Ctrl+Enter");
        hand.see("One new work order: Shaft seal");
        hand.feel("Create work order");
        hand.press("Ctrl+Enter");
        hand.see("Round RD-000001 is signed, 1 work order made.");
        hand.see("Signed");
    }

    private void feelPoint(String name) {
        hand.feel(name, node -> Hand.hasStyle(node, "point-card") && name.equals(node.getAccessibleText()));
    }
}
