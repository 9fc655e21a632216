package org.millwright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.millwright.cli.SelfTester.Step;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `millwright self-test`: the day's work on a fresh sample and every screen, without a display and without a plant of
/// the user's.
@Command(name = "self-test")
final class SelfTestCommand implements Callable<Integer> {

    /// For `--json`.
    private record Report(boolean passed, String version, String java, String system, long millis, List<Line> steps) {}

    private record Line(Message what, boolean worked, long millis, String problem) {

        static Line of(Step step) {
            return new Line(step.what(), step.worked(), step.millis(), Objects.requireNonNullElse(step.problem(), ""));
        }
    }

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var program = (MillwrightCommand) spec.root().userObject();
        Messages messages = program.messages();
        PrintWriter out = spec.commandLine().getOut();
        boolean json = program.options().json();
        List<Step> steps = program.selfTester().run(step -> {
            if (!json) {
                out.println(messages.text(
                        step.worked() ? "selftest.worked" : "selftest.failed", step.what(), step.millis()));
            }
        });
        boolean passed = steps.stream().allMatch(Step::worked);
        long millis = steps.stream().mapToLong(Step::millis).sum();
        if (json) {
            out.println(Json.write(
                    new Report(
                            passed,
                            ProgramVersion.text(),
                            System.getProperty("java.vm.version", ""),
                            System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
                            millis,
                            steps.stream().map(Line::of).toList()),
                    messages));
        }
        steps.stream()
                .filter(step -> !step.worked())
                .forEach(step -> spec.commandLine()
                        .getErr()
                        .println(messages.text("selftest.reason", step.what(), String.valueOf(step.problem()))));
        if (passed && !json) {
            out.println(messages.text("selftest.passed", steps.size(), millis));
        }
        return passed ? PlantCommand.DONE : PlantCommand.REFUSED;
    }
}
