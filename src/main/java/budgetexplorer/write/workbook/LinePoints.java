package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.Ink;
import budgetexplorer.write.workbook.Plot.Paint;
import budgetexplorer.write.workbook.Plot.Series;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

/// Points of lines that differ from the others: hollow ones, with dashed lines from and to them.
final class LinePoints {
    private LinePoints() {}

    /// @param size  of a point, in points
    /// @param width of the line
    static void hollow(CTLineSer line, Series series, int size, double width) {
        List<Paint> points = series.points();
        for (int index = 0; index < points.size(); index++) {
            boolean isHollow = points.get(index).hollow();
            boolean isDashed = isHollow || (index > 0 && points.get(index - 1).hollow());
            if (isDashed) {
                Ink ink = points.get(index).ink().orElse(Ink.Role.NEUTRAL);
                CTDPt point = line.addNewDPt();
                point.addNewIdx().setVal(index);
                mark(point.addNewMarker(), size, ink, isHollow);
                new XDDFShapeProperties(point.addNewSpPr()).setLineProperties(dashed(ink, width));
            }
        }
    }

    private static void mark(CTMarker marker, int size, Ink ink, boolean isHollow) {
        marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
        RawValue.set(marker.addNewSize(), size);
        var shape = new XDDFShapeProperties(marker.addNewSpPr());
        shape.setFillProperties(ChartStyle.solid(isHollow ? Ink.Role.GROUND : ink));
        shape.setLineProperties(ChartStyle.line(ink, 1));
    }

    /// The line that leads to a point.
    private static XDDFLineProperties dashed(Ink ink, double width) {
        XDDFLineProperties line = ChartStyle.line(ink, width);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        return line;
    }
}
