package budgetexplorer.ui.kit;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file of names and values in UTF-8. It is only ever replaced as a whole: written beside, then moved over. What goes
/// wrong is logged and costs the user a setting, never the work. Thread-safe.
final class PropertiesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PropertiesFile.class);

    /// One writer at a time in this process, whichever object it writes through.
    private static final Object WRITING = new Object();

    private final Path file;

    PropertiesFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// What the file holds; nothing if it is missing or cannot be read.
    Map<String, String> read() {
        try {
            return load();
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("settings cannot be read, so they begin anew: {}", file, e);
            return Map.of();
        }
    }

    private Map<String, String> load() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    /// Adds values to what the file holds by now.
    ///
    /// @return whether it could be written
    boolean add(Map<String, String> values) {
        synchronized (WRITING) {
            try {
                Files.createDirectories(file.getParent());
                var all = new TreeMap<>(current());
                all.putAll(values);
                replace(text(all));
                return true;
            } catch (IOException e) {
                LOG.warn("settings cannot be written: {}", file, e);
                return false;
            }
        }
    }

    /// A damaged file is set aside rather than written over.
    private Map<String, String> current() throws IOException {
        try {
            return load();
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException | IllegalArgumentException _) { // told when it was read
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), REPLACE_EXISTING);
            return Map.of();
        }
    }

    private void replace(String text) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), ".new");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String text(Map<String, String> values) throws IOException {
        var properties = new Properties();
        properties.putAll(values);
        var text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }
}
