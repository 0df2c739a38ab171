package budgetexplorer.read.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// A document of one page of 300 × 200 points, white but for a red square of 20 points that begins 30 points from the left
/// and 40 from the bottom, as it is not turned.
final class DrawnPage {
    private DrawnPage() {}

    /// Something that is done with it before it is written.
    interface Change {
        void to(PDDocument document, PDPage page) throws IOException;
    }

    static byte[] with(Change change) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(300, 200));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(30, 40, 20, 20);
                content.fill();
            }
            change.to(document, page);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] plain() throws IOException {
        return with((_, _) -> {});
    }

    static byte[] locked() throws IOException {
        return with((document, _) -> document
                .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }
}
