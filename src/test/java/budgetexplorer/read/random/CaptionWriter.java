package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.read.random.Surroundings.Owner;
import budgetexplorer.read.random.WrittenRow.Role;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the lines between a title and its header: whose the table is, and what its amounts are in.
final class CaptionWriter {
    private final @Nullable Owner owner;
    private final MoneyUnit unit;
    private final Choices choices;

    CaptionWriter(@Nullable Owner owner, MoneyUnit unit, Choices choices) {
        this.owner = owner;
        this.unit = unit;
        this.choices = choices;
    }

    /// @param last the table's last column
    void write(WrittenSheet sheet, int last) {
        Map<Integer, WrittenCell> caption = new HashMap<>();
        if (owner != null) {
            owner(owner, caption, last);
        }
        var money = new WrittenCell.Words(money());
        if (choices.some(MONEY_UNIT_IN_ITS_OWN_ROW) || caption.containsKey(last)) {
            sheet.row(Role.WORDS, caption);
            sheet.row(Role.WORDS, Map.of(choices.chance().oneOf(0, last), money));
        } else {
            caption.put(last, money);
            sheet.row(Role.WORDS, caption);
        }
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

    private String money() {
        if (!choices.some(OTHER_MONEY_UNIT_WORDS)) {
            return "单位：" + unit.label();
        }
        return choices.chance().oneOf("单位:%s", "金额单位：%s", "单位： %s", "单 位：%s", "（单位：%s）").formatted(unit.label());
    }
}
