package budgetexplorer.write.workbook;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.write.workbook.Plot.Kind;
import budgetexplorer.write.workbook.Plot.Side;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/// Labels of the values of a series. Excel takes a chart for damaged if they stand where its kind of chart has no place
/// for them.
record ChartLabels(Kind kind, double size) {
    void values(CTDLbls labels, Plot.Series series) {
        labels.addNewNumFmt().setFormatCode(series.format());
        labels.getNumFmt().setSourceLinked(false);
        describe(labels, series, true);
    }

    void names(CTDLbls labels, Plot.Series series) {
        describe(labels, series, false);
    }

    private void describe(CTDLbls labels, Plot.Series series, boolean values) {
        var ground = new XDDFShapeProperties(labels.addNewSpPr());
        // across a bar of any colour, and beyond it where it is short
        ground.setFillProperties(kind == Kind.WATERFALL && !isLong(series)
                ? ChartStyle.solid(Ink.Role.GROUND)
                : new XDDFNoFillProperties());
        ground.setLineProperties(ChartStyle.noLine());
        ChartStyle.letters(labels.addNewTxPr(), size, colour(series));
        labels.addNewDLblPos().setVal(place(series.side()));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(values);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(!values);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private STDLblPos.Enum place(Side side) {
        return switch (kind) {
            case BARS -> STDLblPos.OUT_END;
            case STACKED_BARS, SHARE_BARS, WATERFALL -> STDLblPos.CTR;
            case LINES -> STDLblPos.T;
            case POINTS -> switch (side) {
                case RIGHT -> STDLblPos.R;
                case LEFT -> STDLblPos.L;
                case ABOVE -> STDLblPos.T;
                case BELOW -> STDLblPos.B;
            };
        };
    }

    /// Whether its bars are amounts as a whole.
    private boolean isLong(Plot.Series series) {
        return kind == Kind.WATERFALL && !series.format().startsWith("+") && !series.format().startsWith("-");
    }

    /// In a bar that is long, what reads on it; elsewhere the colour of text.
    private Colour colour(Plot.Series series) {
        return isLong(series)
                ? series.paint().ink().map(Ink::onPaper).map(Colour::text).orElse(Colour.BLACK)
                : Ink.Role.TEXT.onPaper();
    }
}
