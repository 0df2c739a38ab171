package budgetexplorer.read.recognise;

import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads codes as files write them: whole or split into 类, 款 and 项, as text or as numbers, alone or before a name.
final class CodeText {
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{3,})[\\s\\-—:：　]*(\\D.*)", Pattern.DOTALL);

    private CodeText() {}

    /// A code and the name behind it.
    record Named(String code, String name) {
        /// Takes a text apart; the code is empty if there is none.
        static Named of(String text) {
            Matcher match = CODE_AND_NAME.matcher(text);
            return match.matches() ? new Named(match.group(1), match.group(2)) : new Named("", text);
        }
    }

    /// The code of a row's 科目, put together where it is split; empty if there is none.
    ///
    /// @param above the code of the row above, whose 类 and 款 a row may leave out
    static String ofItem(GridRow row, HeaderColumns header, String above) {
        if (!header.codeParts().isEmpty()) {
            return ofParts(header.codeParts().stream()
                    .map(part -> row.cell(part).map(GridCell::text).map(CodeText::plain).orElse("")).toList(), above);
        }
        for (Column column : header.columns()) {
            if (column.field() == Field.ITEM_CODE || column.field() == Field.ECONOMIC_CODE) {
                return row.cell(column.index()).map(GridCell::text).map(CodeText::plain).orElse("");
            }
        }
        return "";
    }

    /// 类 has three digits, 款 and 项 two each; a part may repeat those before it, and numbers lose their leading zero.
    private static String ofParts(List<String> parts, String above) {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last).isEmpty()) {
            last--;
        }
        var code = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            int end = 3 + 2 * i;
            String part = parts.get(i);
            if (part.isEmpty()) {
                code.append(above, Math.min(code.length(), above.length()), Math.min(end, above.length()));
            } else if (i > 0 && part.length() > 2 && part.startsWith(code.toString())) {
                code.append(part, code.length(), part.length());
            } else {
                code.append(i > 0 && part.length() == 1 ? "0" : "").append(part);
            }
        }
        return code.toString();
    }

    /// Without blanks, and with digits in their half-width form.
    private static String plain(String code) {
        return HeaderText.normalise(code);
    }
}
