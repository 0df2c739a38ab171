package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.read.random.Surroundings.Owner;
import budgetexplorer.read.random.WrittenRow.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the lines between a title and its header, the same on each page: whose the table is, and what its amounts are
/// in.
final class CaptionWriter {
    private final Choices choices;
    private final List<Map<Integer, WrittenCell>> rows = new ArrayList<>();

    /// @param last the table's last column
    CaptionWriter(@Nullable Owner owner, MoneyUnit unit, int last, Choices choices) {
        this.choices = choices;
        Map<Integer, WrittenCell> caption = new HashMap<>();
        if (owner != null) {
            owner(owner, caption, last);
        }
        rows.add(caption);
        var money = new WrittenCell.Words(money(unit));
        if (choices.some(MONEY_UNIT_IN_ITS_OWN_ROW) || caption.containsKey(last)) {
            rows.add(Map.of(choices.chance().oneOf(0, last), money));
        } else {
            caption.put(last, money);
        }
    }

    void write(WrittenSheet sheet) {
        rows.forEach(row -> sheet.row(Role.WORDS, row));
    }

    private void owner(Owner stated, Map<Integer, WrittenCell> caption, int last) {
        String word = stated.word();
        String code = stated.code();
        String name = stated.name();
        if (choices.some(CAPTION_WITH_BLANKS)) {
            code = choices.chance().oneOf("", " ", "　") + code + choices.chance().oneOf("", " ", "  ");
            word = choices.chance().oneOf(word, word + " ");
        }
        String colon = choices.chance().oneOf("：", ":");
        if (last > 0 && choices.some(CAPTION_IN_TWO_CELLS)) {
            caption.put(0, new WrittenCell.Words(word + colon));
            caption.put(1, new WrittenCell.Words(code + name));
        } else {
            caption.put(0, new WrittenCell.Words(word + colon + code + name));
        }
    }

    private String money(MoneyUnit unit) {
        if (!choices.some(OTHER_MONEY_UNIT_WORDS)) {
            return "单位：" + unit.label();
        }
        return choices.chance().oneOf("单位:%s", "金额单位：%s", "单位： %s", "单 位：%s", "（单位：%s）").formatted(unit.label());
    }
}
