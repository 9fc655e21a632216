package org.millwright.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// This test class has windows of its own, which it drives from outside: nothing else uses the window's thread
/// meanwhile. Its waiting would otherwise take the thread from others, and theirs would let it miss what it waits for.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
public @interface WindowTest {}
