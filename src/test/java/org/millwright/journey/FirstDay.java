package org.millwright.journey;

/// A new plant, and its machines out of a spreadsheet.
record FirstDay(Hand hand) {

    void beginANewPlant() {
        hand.see("Welcome to Millwright");
        hand.press("Enter");
        hand.see("How do you want to begin?");
    }

    /// The first check finds that nobody has told Millwright of the cost centres; the second takes every row.
    void importTheMachines() {
        hand.feel("the first way to begin", node -> "import".equals(node.getId()));
        hand.press("Enter");
        hand.feel("Choose a file");
        hand.press("Enter");
        hand.feel("Check all rows");
        hand.press("Enter");
        hand.see("There is no cost centre with this code.");
        hand.feel("Back to the columns");
        hand.press("Enter");
        hand.feel("Check all rows");
        hand.click(hand.see("Add cost centres that do not exist yet"));
        hand.press("Ctrl+Enter");
        hand.feel("Import " + BoilerHouse.machines() + " records");
        hand.press("Enter");
        hand.see("Imported");
        hand.feel("Show the equipment");
        hand.press("Enter");
    }

    void findTheMachines() {
        hand.feel("the tree of machines", node -> Hand.hasStyle(node, "machine-tree"));
        hand.see("BH");
        hand.see("BH-P101");
        hand.see(BoilerHouse.machines() + " pieces of equipment");
    }
}
