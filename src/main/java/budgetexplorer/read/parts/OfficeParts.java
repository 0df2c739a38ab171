package budgetexplorer.read.parts;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// An office document as an archive of parts that POI opens and guards: against names that come twice, too many parts, and
/// parts that grow too large. POI's own package parses what nobody asks for, too, which takes as long as a sheet. Not
/// thread-safe.
public final class OfficeParts implements Closeable {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipEntrySource archive;
    private final List<String> names;
    private final ContentTypes types;

    private OfficeParts(ZipEntrySource archive) throws IOException, XMLStreamException {
        this.archive = archive;
        this.names = Collections.list(archive.getEntries()).stream().map(ZipArchiveEntry::getName).sorted().toList();
        if (names.size() > ZipSecureFile.getMaxFileCount()) {
            throw new IOException("%d parts".formatted(names.size()));
        }
        try (InputStream stream = stream(CONTENT_TYPES)) {
            this.types = ContentTypes.read(stream);
        }
    }

    /// The parts of a file. Where the archive's directory is damaged, its entries are read one after the other.
    public static OfficeParts open(Path file) throws IOException, XMLStreamException {
        ZipSecureFile archive;
        try {
            archive = new ZipSecureFile(file.toFile());
        } catch (IOException _) {
            return open(Files.newInputStream(file));
        }
        return of(new ZipFileZipEntrySource(archive));
    }

    /// The parts of a stream, which is read whole and closed.
    public static OfficeParts open(InputStream stream) throws IOException, XMLStreamException {
        try (var entries = new ZipArchiveThresholdInputStream(
                new ZipArchiveInputStream(stream, StandardCharsets.UTF_8.name(), false, true))) {
            return of(new ZipInputStreamZipEntrySource(entries));
        }
    }

    private static OfficeParts of(ZipEntrySource archive) throws IOException, XMLStreamException {
        try {
            return new OfficeParts(archive);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /// The first part, by name, whose content type has one of some words in it.
    public Optional<String> ofType(List<String> words) {
        return names.stream().filter(name -> words.stream().anyMatch(types.of(name)::contains)).findFirst();
    }

    /// What a part is made of.
    ///
    /// @throws IOException if there is no such part
    public InputStream stream(String part) throws IOException {
        ZipArchiveEntry entry = archive.getEntry(part);
        if (entry == null) {
            throw new FileNotFoundException(part);
        }
        return archive.getInputStream(entry);
    }

    /// What a part refers to; nothing if it has no such list.
    public List<Relation> relations(String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String list = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        if (archive.getEntry(list) == null) {
            return List.of();
        }
        try (InputStream stream = stream(list)) {
            return Relation.read(stream, part);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
