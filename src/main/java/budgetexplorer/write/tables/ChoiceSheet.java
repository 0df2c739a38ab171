package budgetexplorer.write.tables;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.write.tables.Choices.Named;
import budgetexplorer.write.tables.Look.Part;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet that holds the codes and names which the forms offer.
final class ChoiceSheet {
    static final String NAME = "填报代码";
    private static final int UNITS_OF_A_DIGIT = 256;
    private static final int CODE_WIDTH = 12;
    private static final int NAME_WIDTH = 40;

    private final List<Column> columns;

    /// A column of the sheet.
    private record Column(String header, List<String> words) {}

    ChoiceSheet(Choices choices) {
        columns = List.of(new Column("科目编码", codes(choices.items())), new Column("科目名称", names(choices.items())),
                new Column("单位代码", codes(choices.units())), new Column("单位名称", names(choices.units())),
                new Column("经济分类编码", codes(choices.economic())), new Column("经济分类名称", names(choices.economic())),
                new Column("资金性质", choices.funds()));
    }

    private static List<String> codes(List<Named> named) {
        return named.stream().map(Named::code).toList();
    }

    private static List<String> names(List<Named> named) {
        return named.stream().map(Named::name).toList();
    }

    /// Where the words for a field stand; empty if the field is free or no words are known.
    Optional<String> list(TableKind kind, Field field) {
        boolean isEconomic = kind == TableKind.GENERAL_BASIC;
        return switch (field) {
            case ITEM_CODE -> list(0);
            case NAME -> list(isEconomic ? 5 : 1);
            case UNIT_CODE -> list(2);
            case ECONOMIC_CODE -> list(4);
            case FUND_NAME -> list(6);
            default -> Optional.empty();
        };
    }

    private Optional<String> list(int column) {
        int words = columns.get(column).words().size();
        char letter = (char) ('A' + column);
        return words == 0
                ? Optional.empty()
                : Optional.of("%s!$%c$2:$%2$c$%d".formatted(NAME, letter, words + 1));
    }

    /// Makes the columns and the styles of the rows.
    void prepare(XSSFSheet sheet, Looks looks) {
        for (int column = 0; column < columns.size(); column++) {
            boolean isCode = columns.get(column).header().endsWith("码");
            sheet.setColumnWidth(column, (isCode ? CODE_WIDTH : NAME_WIDTH) * UNITS_OF_A_DIGIT);
        }
        sheet.createFreezePane(0, 1);
        looks.style(header());
        looks.style(word(""));
        columns.stream().flatMap(column -> column.words().stream()).forEach(word -> looks.style(word(word)));
    }

    /// Writes the rows.
    void write(Sheet sheet, Looks looks) {
        Row head = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            var cell = head.createCell(column);
            cell.setCellStyle(looks.style(header()));
            cell.setCellValue(columns.get(column).header());
        }
        int rows = columns.stream().mapToInt(column -> column.words().size()).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            Row row = sheet.createRow(i + 1);
            for (int column = 0; column < columns.size(); column++) {
                List<String> words = columns.get(column).words();
                if (i < words.size()) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(looks.style(word(words.get(i))));
                    cell.setCellValue(words.get(i));
                }
            }
        }
    }

    private static Look header() {
        return Look.words(Part.HEADER, HorizontalAlignment.CENTER, "");
    }

    private static Look word(String word) {
        return Look.words(Part.BODY, HorizontalAlignment.LEFT, word);
    }
}
