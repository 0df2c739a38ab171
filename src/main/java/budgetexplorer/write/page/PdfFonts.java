package budgetexplorer.write.page;

import budgetexplorer.model.chart.TextStyle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of a PDF.
record PdfFonts(PageFonts subsets, PDType0Font regular, PDType0Font bold) {
    PDType0Font of(TextStyle style) {
        return style.bold() ? bold : regular;
    }
}
