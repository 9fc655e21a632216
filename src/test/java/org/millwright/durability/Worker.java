package org.millwright.durability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.millwright.plant.Plant;

/// Works in a plant until it is killed, and says what it was told is saved.
final class Worker {

    /// Said when all is done and the plant is about to be closed.
    static final String CLOSING = "closing";

    private Worker() {}

    /// @param args the plant's file, the seed of what is done, and after how many actions the plant is closed and
    /// opened again
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int actions = Integer.parseInt(args[2]);
        long seed = Long.parseLong(args[1]);
        out.println("ready" + ChildProgram.END);
        while (!out.checkError()) {
            try (Plant plant = SmallPlant.open(Path.of(args[0])).orThrow()) {
                var work = new RandomWork(plant, seed++);
                for (int i = 0; i < actions && !out.checkError(); i++) {
                    work.next().ifPresent(fact -> out.println(fact.line() + ChildProgram.END));
                }
                out.println(CLOSING + ChildProgram.END);
            }
        }
    }
}
