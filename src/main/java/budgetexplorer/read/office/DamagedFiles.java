package budgetexplorer.read.office;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;

/// The many ways in which POI says that a file is damaged, as one problem.
final class DamagedFiles {
    /// What one part of a compressed file may grow to.
    private static final long LARGEST_PART = 256L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private DamagedFiles() {}

    /// Reads with POI.
    @FunctionalInterface
    interface Reading<T> {
        T read() throws OpenXML4JException, IOException, XMLStreamException, GeneralSecurityException, ProblemException;
    }

    /// What was read.
    ///
    /// @throws ProblemException if the file is damaged, or the reading threw it itself
    static <T> T telling(Path file, Reading<T> reading) throws ProblemException {
        try {
            return reading.read();
        } catch (CancellationException e) {
            throw e; // an illegal state to Java
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | RecordFormatException | IOException
                | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException
                | GeneralSecurityException e) {
            throw new ProblemException(
                    Problem.error(Place.of(String.valueOf(file.getFileName())), "problem.office.damaged"), e);
        }
    }
}
