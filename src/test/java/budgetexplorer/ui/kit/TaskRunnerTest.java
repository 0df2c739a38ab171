package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final TaskRunner tasks = new TaskRunner(background::add, foreground::add, faults::add);

    @Test
    void aResultComesBackOnTheForegroundOnly() {
        tasks.run("slot", (_, _) -> "done", results::add);

        runAll(background);
        assertThat(results).isEmpty();
        runAll(foreground);
        assertThat(results).containsExactly("done");
    }

    @Test
    void theLatestOfASlotWins() {
        tasks.run("slot", (_, _) -> "first", results::add);
        tasks.run("slot", (_, _) -> "second", results::add);

        runAll(background);
        runAll(foreground);

        assertThat(results).containsExactly("second");
    }

    @Test
    void earlierWorkOfTheSlotIsToldThatItIsCancelled() {
        List<Boolean> cancelled = new ArrayList<>();
        tasks.run("slot", (_, cancellation) -> cancelled.add(cancellation.isCancelled()), _ -> {});
        tasks.run("slot", (_, cancellation) -> cancelled.add(cancellation.isCancelled()), _ -> {});

        runAll(background);

        assertThat(cancelled).containsExactly(true, false);
    }

    @Test
    void slotsDoNotDisturbEachOther() {
        tasks.run("one", (_, _) -> "one", results::add);
        tasks.run("two", (_, _) -> "two", results::add);

        runAll(background);
        runAll(foreground);

        assertThat(results).containsExactly("one", "two");
    }

    @Test
    void whatNobodyWaitsForIsDoneLast() {
        tasks.run("list", (_, _) -> "list", list -> {
            results.add(list);
            tasks.runWhenIdle("badge", (_, _) -> "badge", results::add);
            tasks.run("page", (_, _) -> "page", results::add);
        });

        while (!background.isEmpty() || !foreground.isEmpty()) {
            assertThat(background).hasSizeLessThan(2);
            runAll(background);
            runAll(foreground);
        }

        assertThat(results).containsExactly("list", "page", "badge");
    }

    @Test
    void whatWaitsCanBeCancelledAndGoesOnWhenOtherWorkIs() {
        tasks.run("page", (_, _) -> "page", results::add);
        tasks.runWhenIdle("one", (_, _) -> "one", results::add);
        tasks.runWhenIdle("two", (_, _) -> "two", results::add);

        tasks.cancel("one");
        tasks.cancel("page");
        runAll(foreground);
        runAll(background);
        runAll(foreground);

        assertThat(results).containsExactly("two");
    }

    @Test
    void whatWorkThrowsIsToldAndHasNoResult() {
        var fault = new IllegalStateException("broken");
        tasks.<String>run("slot", (_, _) -> {
            throw fault;
        }, results::add);

        runAll(background);
        runAll(foreground);

        assertThat(faults).containsExactly(fault);
        assertThat(results).isEmpty();
    }

    @Test
    void beingCancelledIsNoFault() {
        tasks.<String>run("slot", (_, _) -> {
            throw new CancellationException();
        }, results::add);

        runAll(background);
        runAll(foreground);

        assertThat(faults).isEmpty();
        assertThat(results).isEmpty();
    }

    @Test
    void reportedWorkIsSeenUntilItEnds() {
        tasks.run("slot", (progress, _) -> {
            progress.report(1, 3, "b.xlsx");
            return "done";
        }, results::add);

        background.poll().run();
        foreground.poll().run();
        TaskRunner.Step step = tasks.stepProperty().get();
        assertThat(step.done()).isEqualTo(1);
        assertThat(step.total()).isEqualTo(3);
        assertThat(step.name()).isEqualTo("b.xlsx");

        runAll(foreground);
        assertThat(tasks.stepProperty().get()).isNull();
    }

    @Test
    void otherWorkThatEndsLeavesTheReportedStepAlone() {
        tasks.run("import", (progress, _) -> {
            progress.report(0, 2, "a.xlsx");
            return "done";
        }, results::add);
        tasks.run("details", (_, _) -> "details", results::add);
        background.poll().run();
        foreground.poll().run();
        Runnable importEnds = foreground.poll();

        background.poll().run();
        foreground.poll().run();

        assertThat(tasks.stepProperty().get()).isNotNull();
        assertThat(tasks.isReporting()).isTrue();
        importEnds.run();
        assertThat(tasks.stepProperty().get()).isNull();
        assertThat(tasks.isReporting()).isFalse();
    }

    @Test
    void workThatIsCancelledIsNotHeard() {
        tasks.run("slot", (_, _) -> "done", results::add);
        tasks.cancel("slot");

        runAll(background);
        runAll(foreground);

        assertThat(results).isEmpty();
    }

    @Test
    void onceClosedNothingIsHeardAndNothingIsStarted() {
        List<Boolean> cancelled = new ArrayList<>();
        tasks.run("ended", (_, _) -> "ended", results::add);
        runAll(background);
        tasks.run("under way", (_, cancellation) -> cancelled.add(cancellation.isCancelled()), _ -> {});

        tasks.close();
        tasks.run("later", (_, _) -> "later", results::add);
        runAll(background);
        runAll(foreground);

        assertThat(cancelled).containsExactly(true);
        assertThat(results).isEmpty();
    }

    @Test
    void theStepsCancelStopsTheWork() {
        List<Boolean> cancelled = new ArrayList<>();
        tasks.run("slot", (progress, cancellation) -> {
            progress.report(0, 2, "a.xlsx");
            foreground.poll().run();
            tasks.stepProperty().get().cancel().run();
            cancelled.add(cancellation.isCancelled());
            return "half";
        }, results::add);

        runAll(background);
        runAll(foreground);

        assertThat(cancelled).containsExactly(true);
        assertThat(results).as("work that returns what it had done so far is heard").containsExactly("half");
    }

    @Test
    void partsOfAResultComeOneByOneBeforeItsEnd() {
        tasks.<String, String>run("slot", (_, _, each) -> {
            each.accept("one");
            each.accept("two");
            return "end";
        }, results::add, results::add);
        runAll(background);

        foreground.poll().run();
        assertThat(results).containsExactly("one");
        runAll(foreground);
        assertThat(results).containsExactly("one", "two", "end");
    }

    @Test
    void partsOfWorkThatIsNoLongerTheLatestAreNotHeard() {
        tasks.<String, String>run("slot", (_, _, each) -> {
            each.accept("part");
            return "end";
        }, results::add, results::add);
        runAll(background);
        tasks.cancel("slot");

        runAll(foreground);

        assertThat(results).isEmpty();
    }

    @Test
    void workThatIsCancelledReportsNoMore() {
        tasks.run("slot", (progress, _) -> {
            progress.report(0, 2, "a.xlsx");
            return "done";
        }, results::add);
        background.poll().run();
        foreground.poll().run();

        tasks.cancel("slot");

        assertThat(tasks.isReporting()).isFalse();
        assertThat(tasks.stepProperty().get()).isNull();
    }

    private static void runAll(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }
}
