package budgetexplorer.benchmarks.measured;

import budgetexplorer.Main;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// Opens a library in the program's window under a flight recording, does what somebody does who looks around, and prints
/// of each step how long it took until it was painted and the longest time that the FX thread kept something waiting.
final class RecordedWindow {
    private static final String HEARTBEAT = "budgetexplorer.Heartbeat";
    private static final String STEP = "budgetexplorer.Step";
    private static final long BEAT_MILLIS = 5;
    private static final long PATIENCE_SECONDS = 60;
    private static final double MILLION = 1e6;

    private RecordedWindow() {}

    /// Work that waits for the FX thread: lasts as long as that is busy.
    @Name(HEARTBEAT)
    static final class Heartbeat extends Event {}

    /// From an action until its result is painted.
    @Name(STEP)
    static final class Step extends Event {
        String what = "";
        boolean isReached;
    }

    /// @param arguments the library, and where the recording goes
    public static void main(String... arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        try (var recording = new Recording()) {
            recording.enable(HEARTBEAT).withoutThreshold();
            recording.enable(STEP).withoutThreshold();
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("javafx.PulsePhase");
            recording.start();
            var opening = new Step();
            opening.begin();
            Main.main(new String[]{"--library", arguments[0]});
            Thread.ofPlatform().daemon().start(RecordedWindow::beat);
            var driver = new WindowDriver();
            end(opening, "open", driver::isReady);
            for (WindowDriver.Act act : driver.acts()) {
                var step = new Step();
                step.begin();
                onFx(act.what());
                end(step, act.name(), act.done());
            }
            recording.stop();
            recording.dump(file);
        }
        print(file);
        Platform.exit();
        System.exit(0);
    }

    private static void beat() {
        var answered = new Semaphore(0);
        while (true) {
            var beat = new Heartbeat();
            beat.begin();
            Platform.runLater(() -> {
                beat.commit();
                answered.release();
            });
            try {
                answered.acquire();
                TimeUnit.MILLISECONDS.sleep(BEAT_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// Waits for a condition and for the next two pictures.
    private static void end(Step step, String what, BooleanSupplier done) throws Exception {
        long start = System.nanoTime();
        while (!step.isReached && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
            step.isReached = onFx(done::getAsBoolean);
            TimeUnit.MILLISECONDS.sleep(BEAT_MILLIS);
        }
        WindowDriver.awaitPictures();
        step.what = what;
        step.commit();
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }

    private static void print(Path file) throws Exception {
        List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(file));
        events.sort(Comparator.comparing(RecordedEvent::getStartTime));
        for (RecordedEvent step : events) {
            if (step.getEventType().getName().equals(STEP)) {
                System.out.printf(Locale.ROOT, "step|%s|%.0f|%.0f%n",
                        step.getString("what") + (step.getBoolean("isReached") ? "" : " (not reached)"),
                        step.getDuration().toNanos() / MILLION, longestPause(events, step));
            }
        }
    }

    private static double longestPause(List<RecordedEvent> events, RecordedEvent step) {
        Instant from = step.getStartTime();
        Instant to = step.getEndTime();
        return events.stream().filter(event -> event.getEventType().getName().equals(HEARTBEAT))
                .filter(event -> event.getEndTime().isAfter(from) && event.getStartTime().isBefore(to))
                .mapToDouble(event -> event.getDuration().toNanos() / MILLION).max().orElse(0);
    }
}
