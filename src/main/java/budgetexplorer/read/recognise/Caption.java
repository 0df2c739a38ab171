package budgetexplorer.read.recognise;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sheet says around a table: whose it is, of which year and stage, in which unit of money.
record Caption(Optional<Owner> owner, Optional<Integer> year, Optional<Stage> stage, Optional<MoneyUnit> unit) {
    private static final Pattern OWNER = Pattern
            .compile(
                    "(?:(?:部门|单位)(?:[（(](?:单位|部门)[）)])?名称|(?:编制|填报|预算)单位|(?:编制|填报)?部门)[:：]\\s*([0-9０-９]{3,})?[-—\\s]*([^0-9０-９].*)?");
    private static final Pattern UNIT = Pattern.compile("(?<!文件|显示)单位:(?:人民币)?(元|千元|万元|亿元)");
    private static final Pattern PUBLISHED = Pattern.compile("预算公开\\d+表");
    private static final Pattern LABEL = Pattern.compile("\\s*((部门|单位|金额).*)?(名称|单位)\\s*[:：]?\\s*");
    private static final Pattern FORM = Pattern.compile("\\D{2,8}\\d{1,2}表|附?(表|件)\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    /// @param texts the cells above the table's header and the notes below it
    static Caption of(List<String> texts) {
        List<String> normalised = texts.stream().map(HeaderText::normalise).toList();
        return new Caption(find(texts.stream().map(NameText::clean).toList(), OWNER, Owner::of),
                find(normalised, YEAR, match -> Optional.of(Integer.valueOf(match.group(1)))),
                find(normalised, PUBLISHED, _ -> Optional.of(Stage.PUBLISHED)),
                find(normalised, UNIT, match -> MoneyUnit.ofLabel(match.group(1))));
    }

    /// Whether a text numbers the form that follows: 预算公开01表, 部门预算03表, 附表5.
    static boolean isFormNumber(String text) {
        return FORM.matcher(HeaderText.normalise(text)).matches();
    }

    /// The texts above a row. A label whose value stands in the next cell is one text with it.
    static List<String> textsAbove(Grid grid, int row) {
        return grid.rows().stream().filter(candidate -> candidate.number() < row)
                .flatMap(candidate -> texts(candidate).stream()).toList();
    }

    private static List<String> texts(GridRow row) {
        List<String> texts = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            boolean isValue = !texts.isEmpty() && LABEL.matcher(texts.getLast()).matches();
            texts.add(isValue ? texts.removeLast().replaceFirst("[:：]?\\s*$", "：") + cell.text() : cell.text());
        }
        return texts;
    }

    private static <T> Optional<T> find(List<String> texts, Pattern pattern, Function<Matcher, Optional<T>> value) {
        return texts.stream().map(pattern::matcher).filter(Matcher::find).flatMap(match -> value.apply(match).stream())
                .findFirst();
    }
}
