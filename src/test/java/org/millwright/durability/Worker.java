package org.millwright.durability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.millwright.plant.Plant;

/// Works in a plant until it is killed, and says what it was told is saved.
final class Worker {

    private Worker() {}

    /// @param args the plant's file, and the seed of what is done
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Plant plant = SmallPlant.open(Path.of(args[0])).orThrow()) {
            var work = new RandomWork(plant, Long.parseLong(args[1]));
            out.println("ready" + ChildProgram.END);
            while (!out.checkError()) {
                work.next().ifPresent(fact -> out.println(fact.line() + ChildProgram.END));
            }
        }
    }
}
