package budgetexplorer.read.pdf;

import budgetexplorer.base.Logs;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.ReadGuard;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets PDFBox work on a file for no longer than the limits allow. A damaged file may have it go round in circles where
/// nothing asks the guard, or call itself until its stack is full; so it works on a thread of its own, which is left to
/// itself when the time is over.
final class Bounded {
    private static final long LOOK_EVERY_MILLISECONDS = 50;

    static {
        Logs.quiet();
    }

    private Bounded() {}

    /// Reads with PDFBox.
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException, ProblemException;
    }

    /// What was read within the time.
    ///
    /// @throws ProblemException if it takes too long, or the reading threw it itself
    static <T> T call(String file, ReadGuard guard, Reading<T> reading) throws ProblemException {
        var task = new FutureTask<T>(reading::read);
        Thread.ofPlatform().daemon().name("pdf").start(task);
        try {
            return result(file, guard, task);
        } finally {
            task.cancel(true);
        }
    }

    /// What PDFBox read: the many ways in which it says that a file is damaged are one problem.
    ///
    /// @throws ProblemException if the file is damaged, or the reading threw it itself
    static <T> T telling(String file, Reading<T> reading) throws ProblemException {
        try {
            return reading.read();
        } catch (CancellationException e) {
            throw e; // an illegal state to Java
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private static <T> T result(String file, ReadGuard guard, FutureTask<T> task) throws ProblemException {
        while (true) {
            guard.check();
            try {
                return task.get(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // then the guard is asked again
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException e) {
                throw problem(file, Objects.requireNonNullElse(e.getCause(), e));
            }
        }
    }

    private static ProblemException problem(String file, Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case StackOverflowError _ -> damaged(file, cause); // it calls itself without end
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(cause);
        };
    }

    private static ProblemException damaged(String file, Throwable cause) {
        return new ProblemException(Problem.error(Place.of(file), "problem.pdf.damaged"), cause);
    }
}
