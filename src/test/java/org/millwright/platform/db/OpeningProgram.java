package org.millwright.platform.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.millwright.durability.ChildProgram;

/// Opens the store of its argument, and closes it again.
final class OpeningProgram {

    private OpeningProgram() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("opening" + ChildProgram.END);
        try (Store store = TestStores.open(args[0]).orThrow()) {
            out.println("opened " + store.location().display() + ChildProgram.END);
        }
    }
}
