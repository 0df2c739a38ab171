package budgetexplorer.write.workbook;

import budgetexplorer.base.Colour;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/// Makes the numbers of a table the darker the larger they are; the office program keeps it so when they change.
final class Shades {
    private static final Colour DARKEST = Colour.web("#8FB6E0");

    private Shades() {}

    /// @param body the first row of the numbers, which stand right of the first column
    static void add(XSSFSheet sheet, int body, int rows, int columns) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[]{Looks.colour(Colour.WHITE), Looks.colour(DARKEST)});
        formatting.addConditionalFormatting(
                new CellRangeAddress[]{new CellRangeAddress(body, body + rows - 1, 1, columns - 1)}, rule);
    }
}
