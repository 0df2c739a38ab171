package budgetexplorer.ui.kit;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import java.util.HashMap;
import java.util.Map;
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
    private @Nullable Job reporting;
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();

    /// Work off the FX thread.
    @FunctionalInterface
    public interface Work<T> {
        /// Called on a background thread.
        T run(Progress progress, Cancellation cancellation) throws Exception;
    }

    /// How far reported work has come.
    ///
    /// @param cancel stops the work
    public record Step(int done, int total, String name, Runnable cancel) {}

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
        Job job = latest.remove(slot);
        if (job != null) {
            job.cancel();
        }
    }

    /// Starts work.
    ///
    /// @param slot what the work is for; earlier work of the same slot is cancelled
    /// @param done given the result on the FX thread, unless the work was cancelled or failed
    public <T> void run(String slot, Work<T> work, Consumer<T> done) {
        var job = new Job(slot);
        Job previous = latest.put(slot, job);
        if (previous != null) {
            previous.cancel();
        }
        background.execute(() -> {
            try {
                T result = work.run(job, job);
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
            foreground.execute(() -> {
                if (isLatest()) {
                    reporting = this;
                    step.set(new Step(done, total, name, this::cancel));
                }
            });
        }

        private void finish(Runnable end) {
            if (isLatest()) {
                latest.remove(slot);
                if (this.equals(reporting)) {
                    reporting = null;
                    step.set(null);
                }
                end.run();
            }
        }

        private boolean isLatest() {
            return this.equals(latest.get(slot));
        }
    }
}
