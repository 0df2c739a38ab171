package budgetexplorer.write.workbook;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;

/// The colours of charts in a workbook, as in pictures.
final class InkColours {
    private InkColours() {}

    static Colour of(Ink ink) {
        return switch (ink) {
            case Ink.Fixed(var colour) -> colour;
            case Ink.Role.TEXT -> Colour.web("#1F2328");
            case Ink.Role.MUTED -> Colour.web("#59636E");
            case Ink.Role.AXIS -> Colour.web("#8C959F");
            case Ink.Role.GRID -> Colour.web("#E4E8EC");
            case Ink.Role.GROUND -> Colour.WHITE;
            case Ink.Role.NEUTRAL -> Colour.web("#6E7781");
        };
    }
}
