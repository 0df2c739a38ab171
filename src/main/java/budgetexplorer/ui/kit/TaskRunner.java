package budgetexplorer.ui.kit;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Runs work off the FX thread and hands its result back to it. Within a slot the latest wins: what was started before is
/// cancelled and its result dropped. To be used on the FX thread only; works with any two executors in tests.
public final class TaskRunner {
    private final Executor background;
    private final Executor foreground;
    private final Consumer<Throwable> faults;
    private final Map<String, Job> latest = new HashMap<>();
    private final Map<String, Runnable> waiting = new LinkedHashMap<>();
    private @Nullable Job reporting;
    private boolean closed;
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();

    /// Work off the FX thread.
    @FunctionalInterface
    public interface Work<T> {
        /// Called on a background thread.
        T run(Progress progress, Cancellation cancellation) throws Exception;
    }

    /// Work off the FX thread that hands over each part of its result once it has it.
    @FunctionalInterface
    public interface Parts<P, T> {
        /// Called on a background thread.
        ///
        /// @param each takes a part, which is given on to the FX thread
        T run(Progress progress, Cancellation cancellation, Consumer<P> each) throws Exception;
    }

    /// How far reported work has come.
    ///
    /// @param slot   what the work is for
    /// @param cancel stops the work
    public record Step(String slot, int done, int total, String name, Runnable cancel) {}

    /// @param foreground the FX thread
    /// @param faults     told, on the FX thread, what work threw
    public TaskRunner(Executor background, Executor foreground, Consumer<Throwable> faults) {
        this.background = background;
        this.foreground = foreground;
        this.faults = faults;
    }

    /// The step that work last reported; empty when no work that reports is under way.
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Whether work that reports is under way.
    public boolean isReporting() {
        return reporting != null;
    }

    /// Cancels what is under way in a slot; its result is dropped.
    public void cancel(String slot) {
        waiting.remove(slot);
        drop(latest.remove(slot));
        planWaiting();
    }

    /// Cancels everything and starts nothing any more: whoever was to hear of it is gone.
    public void close() {
        closed = true;
        latest.values().forEach(Job::cancel);
        latest.clear();
        waiting.clear();
    }

    private void drop(@Nullable Job job) {
        if (job != null) {
            job.cancel();
            job.endReport();
        }
    }

    /// Starts work.
    ///
    /// @param slot what the work is for; earlier work of the same slot is cancelled
    /// @param done given the result on the FX thread, unless the work was cancelled or failed
    public <T> void run(String slot, Work<T> work, Consumer<T> done) {
        run(slot, (progress, cancellation, _) -> work.run(progress, cancellation), _ -> {}, done);
    }

    /// Starts work that nobody waits for, once no other is under way: before, it would only take time from the other.
    ///
    /// @param slot what the work is for; earlier work of the same slot is cancelled
    /// @param done as of [#run]
    public <T> void runWhenIdle(String slot, Work<T> work, Consumer<T> done) {
        cancel(slot);
        if (!closed) {
            waiting.put(slot, () -> run(slot, work, done));
            planWaiting();
        }
    }

    /// Only once what happens now has ended, since more work may come of it.
    private void planWaiting() {
        if (!waiting.isEmpty()) {
            foreground.execute(this::startWaiting);
        }
    }

    private void startWaiting() {
        if (latest.isEmpty() && !waiting.isEmpty()) {
            String first = waiting.keySet().iterator().next();
            Objects.requireNonNull(waiting.remove(first)).run();
        }
    }

    /// Starts work that has its result in parts.
    ///
    /// @param slot what the work is for; earlier work of the same slot is cancelled
    /// @param each given each part on the FX thread, as long as the work is the latest of its slot
    /// @param done given the result on the FX thread, unless the work was cancelled or failed
    public <P, T> void run(String slot, Parts<P, T> work, Consumer<P> each, Consumer<T> done) {
        if (closed) {
            return; // what ended just before may lead to more
        }
        waiting.remove(slot);
        var job = new Job(slot);
        drop(latest.put(slot, job));
        background.execute(() -> {
            try {
                T result = work.run(job, job, part -> foreground.execute(() -> job.hear(() -> each.accept(part))));
                foreground.execute(() -> job.finish(() -> done.accept(result)));
            } catch (CancellationException _) {
                foreground.execute(() -> job.finish(() -> {}));
            } catch (Throwable fault) {
                foreground.execute(() -> job.finish(() -> faults.accept(fault)));
            }
        });
    }

    private final class Job implements Cancellation, Progress {
        private final String slot;
        private volatile boolean cancelled;

        private Job(String slot) {
            this.slot = slot;
        }

        private void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void report(int done, int total, String name) {
            foreground.execute(() -> hear(() -> {
                reporting = this;
                step.set(new Step(slot, done, total, name, this::cancel));
            }));
        }

        private void finish(Runnable end) {
            hear(() -> {
                latest.remove(slot);
                endReport();
                end.run();
                planWaiting();
            });
        }

        private void hear(Runnable news) {
            if (isLatest()) {
                news.run();
            }
        }

        private void endReport() {
            if (this.equals(reporting)) {
                reporting = null;
                step.set(null);
            }
        }

        private boolean isLatest() {
            return this.equals(latest.get(slot));
        }
    }
}
