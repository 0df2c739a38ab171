package budgetexplorer.ui.kit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// A memory in a file of the user's. What is put is written a moment later, in the background; [#save] writes at once.
/// Other processes may write the same file: each adds what it was told to what the others wrote. Thread-safe.
public final class MemoryFile implements Memory {
    private static final int DELAY_MILLIS = 500;

    private final PropertiesFile file;
    private final Executor later;
    private final Map<String, String> kept;
    private final Map<String, String> changed = new HashMap<>();
    private boolean planned;

    private MemoryFile(PropertiesFile file, Executor later) {
        this.file = file;
        this.later = later;
        this.kept = new HashMap<>(file.read());
    }

    /// Reads what was kept. A file that is missing or cannot be read holds nothing.
    public static MemoryFile in(Path file) {
        return new MemoryFile(new PropertiesFile(file),
                CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public synchronized void put(String name, String value) {
        if (!value.equals(kept.put(name, value))) {
            changed.put(name, value);
            plan();
        }
    }

    private void plan() {
        if (!planned) {
            planned = true;
            later.execute(this::save);
        }
    }

    @Override
    public void save() {
        Map<String, String> news = takeChanged();
        if (!news.isEmpty() && !file.add(news)) {
            giveBack(news);
        }
    }

    private synchronized Map<String, String> takeChanged() {
        planned = false;
        Map<String, String> news = Map.copyOf(changed);
        changed.clear();
        return news;
    }

    /// What could not be written is tried again with what is put next.
    private synchronized void giveBack(Map<String, String> news) {
        news.forEach(changed::putIfAbsent);
    }
}
