package budgetexplorer.write.tables;

import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.write.form.Form;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What an office program lets people fill into a form: numbers for amounts, and codes and names from lists, which others
/// may follow after a warning.
final class Validations {
    private static final String LARGEST = "999999999999";

    private final BlankForm blank;
    private final Form form;
    private final FormPlace place;
    private final ChoiceSheet choices;
    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;

    Validations(BlankForm blank, FormPlace place, ChoiceSheet choices, XSSFSheet sheet) {
        this.blank = blank;
        this.form = blank.form();
        this.place = place;
        this.choices = choices;
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    void add() {
        for (int column = 0; column < form.columns().size(); column++) {
            Field field = form.columns().get(column).field();
            if (field.isAmount()) {
                amounts(column);
            } else {
                words(field, column);
            }
        }
    }

    private void amounts(int column) {
        CellRangeAddressList cells = cells(column, row -> !blank.sums().containsKey(new Spot(row, column)));
        if (cells.countRanges() > 0) {
            add(helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LARGEST, LARGEST), cells,
                    DataValidation.ErrorStyle.STOP, "请填写数字，" + form.unitLine() + "。");
        }
    }

    /// Where a name is a unit's, it is not to be chosen among those of items.
    private void words(Field field, int column) {
        CellRangeAddressList cells = cells(column,
                row -> field != Field.NAME || (!Form.isTotal(form.rows().get(row)) && !names(row, Field.UNIT_CODE)));
        choices.list(form.kind(), field).filter(_ -> cells.countRanges() > 0)
                .ifPresent(list -> add(helper.createFormulaListConstraint(list), cells,
                        DataValidation.ErrorStyle.WARNING, "“" + ChoiceSheet.NAME + "”中没有这一项，请核对。"));
    }

    private boolean names(int row, Field field) {
        for (int column = 0; column < form.columns().size(); column++) {
            if (form.columns().get(column).field() == field) {
                return form.rows().get(row).cells().get(column) instanceof Cell.Text;
            }
        }
        return false;
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList cells, int style, String error) {
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setErrorStyle(style);
        validation.setShowErrorBox(true);
        validation.createErrorBox("填报提示", error);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /// The rows of a column that are meant, those that stand together as one range.
    private CellRangeAddressList cells(int column, IntPredicate isMeant) {
        var cells = new CellRangeAddressList();
        int first = -1;
        for (int row = 0; row <= form.rows().size(); row++) {
            boolean isPart = row < form.rows().size() && isMeant.test(row);
            if (isPart && first < 0) {
                first = row;
            } else if (!isPart && first >= 0) {
                cells.addCellRangeAddress(place.body() + first, column, place.body() + row - 1, column);
                first = -1;
            }
        }
        return cells;
    }
}
