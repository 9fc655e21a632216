package org.millwright.boot;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.millwright.kernel.Message;

/// Looks whether a window can open at all, so that a server without a display gets a sentence and not a stack trace.
/// Only Linux needs the look: the other systems always have a window system.
@SuppressWarnings("restricted") // calls system libraries to look whether they are there
final class DisplayCheck {

    private DisplayCheck() {}

    /// @return what is missing and the remedy; empty when a window can open
    static Optional<Message> problem(Map<String, String> environment, String os, String glassPlatform) {
        if (!os.toLowerCase(Locale.ROOT).contains("linux") || glassPlatform.equalsIgnoreCase("headless")) {
            return Optional.empty();
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            return Optional.of(Message.of("millwright.no-display"));
        }
        try (Arena arena = Arena.ofConfined()) {
            if (!hasLibrary("libgtk-3.so.0", arena)) {
                return Optional.of(Message.of("millwright.no-gtk"));
            }
            return answers(arena) ? Optional.empty() : Optional.of(Message.of("millwright.display-silent", display));
        }
    }

    private static boolean hasLibrary(String name, Arena arena) {
        try {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /// Asks the X server that DISPLAY names, as the window toolkit will.
    private static boolean answers(Arena arena) {
        if (!hasLibrary("libX11.so.6", arena)) {
            return false;
        }
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
        Linker linker = Linker.nativeLinker();
        var open = linker.downcallHandle(
                x11.find("XOpenDisplay").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = linker.downcallHandle(
                x11.find("XCloseDisplay").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            var display = (MemorySegment) open.invoke(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) close.invoke(display);
            return ignored >= 0;
        } catch (Throwable broken) {
            throw new IllegalStateException("asking the X server", broken);
        }
    }
}
