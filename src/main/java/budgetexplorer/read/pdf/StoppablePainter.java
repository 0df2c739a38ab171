package budgetexplorer.read.pdf;

import budgetexplorer.base.Cancellation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Paints pages, and asks before each step whether it is still wanted. Not thread-safe.
final class StoppablePainter extends PDFRenderer {
    private final FontGuard fonts = new FontGuard();
    private final Cancellation cancellation;
    private final long end;

    StoppablePainter(PDDocument document, Cancellation cancellation, Duration longest) {
        super(document);
        this.cancellation = cancellation;
        this.end = System.nanoTime() + longest.toNanos();
    }

    /// A page takes longer than anyone waits for it.
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                cancellation.check();
                if (System.nanoTime() - end > 0) {
                    throw new TooLong();
                }
                fonts.beforeFontOf(operator, operands, getResources());
                super.processOperator(operator, operands);
            }
        };
    }
}
