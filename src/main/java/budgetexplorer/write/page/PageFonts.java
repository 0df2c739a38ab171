package budgetexplorer.write.page;

import budgetexplorer.base.BundledFont;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.page.Page;
import java.io.IOException;
import java.util.List;

/// The parts of both weights of the bundled font that pages need. Immutable.
record PageFonts(FontSubset regular, FontSubset bold) {
    static PageFonts of(List<Page> pages) throws IOException {
        return new PageFonts(subset(BundledFont.REGULAR, pages, false), subset(BundledFont.BOLD, pages, true));
    }

    private static FontSubset subset(BundledFont font, List<Page> pages, boolean bold) throws IOException {
        return FontSubset.of(font, pages.stream().flatMap(page -> page.layers().stream())
                .flatMap(layer -> layer.shapes().stream()).filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast).filter(words -> words.style().bold() == bold).map(Shape.Words::text));
    }

    FontSubset of(TextStyle style) {
        return style.bold() ? bold : regular;
    }
}
