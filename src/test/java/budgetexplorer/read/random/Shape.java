package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;
import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which columns a table is written with, and what they are in: the same for all sheets that one table is spread over.
record Shape(List<Header> headers, Coding coding, MoneyUnit unit) {
    /// How rows say what they speak of.
    enum Coding {
        COLUMNS,
        ONE_CELL,
        NAMES_ONLY
    }

    private static final Set<TableKind> CODED = EnumSet.of(TableKind.INCOME, TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GENERAL_BASIC, TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PROCUREMENT,
            TableKind.PURCHASED_SERVICES);
    private static final Set<Field> CODES = EnumSet.of(ITEM_CODE, UNIT_CODE, ECONOMIC_CODE);
    private static final Set<Field> OPTIONAL = EnumSet.of(CARRIED_FORWARD, GOVERNMENT_FUND, STATE_CAPITAL,
            FISCAL_ACCOUNT, UNIT_FUNDS, CARRY_OVER_GENERAL, CARRY_OVER_GOVERNMENT_FUND, CARRY_OVER_STATE_CAPITAL,
            CARRY_OVER_FISCAL_ACCOUNT, CARRY_OVER_UNIT_FUNDS, CENTRAL_WORKS, DISPERSED_WORKS, TRAINING_OWN,
            TRAINING_SUPERIOR, ECOLOGICAL_INDICATOR, SUSTAINABILITY_INDICATOR);

    /// @param namesOnly whether the codes are to be found in other tables
    static Shape choose(TableKind kind, boolean namesOnly, Choices choices) {
        Coding coding = coding(kind, namesOnly, choices);
        List<Header> headers = depth(kind, choices);
        if (coding != Coding.COLUMNS) {
            headers = Header.only(headers, field -> !CODES.contains(field));
        } else if (choices.some(SPLIT_CODES)) {
            headers = split(headers, choices);
        }
        if (choices.some(COLUMNS_MISSING)) {
            headers = Header.only(headers, field -> !OPTIONAL.contains(field) || choices.chance().percent(50));
        }
        if (choices.some(COLUMNS_REORDERED)) {
            headers = choices.chance().shuffled(headers);
        }
        return new Shape(headers, coding, moneyUnit(choices));
    }

    private static Coding coding(TableKind kind, boolean namesOnly, Choices choices) {
        if (namesOnly) {
            return Coding.NAMES_ONLY;
        }
        return CODED.contains(kind) && choices.some(CODE_AND_NAME_IN_ONE_CELL) ? Coding.ONE_CELL : Coding.COLUMNS;
    }

    private static List<Header> depth(TableKind kind, Choices choices) {
        if (Headers.flat(kind).isPresent() && choices.some(FLAT_HEADER)) {
            return Headers.flat(kind).orElseThrow();
        }
        if (Headers.deep(kind).isPresent() && choices.some(DEEP_HEADER)) {
            return Headers.deep(kind).orElseThrow();
        }
        return Headers.official(kind);
    }

    private static List<Header> split(List<Header> headers, Choices choices) {
        String word = choices.chance().oneOf("科目编码", "科目代码");
        List<Header> items = Header.replace(headers, ITEM_CODE, Header.group(word, Header.part(ITEM_CODE, 0, 3, "类"),
                Header.part(ITEM_CODE, 3, 5, "款"), Header.part(ITEM_CODE, 5, 7, "项")));
        return Header.replace(items, ECONOMIC_CODE, Header.group(word, Header.part(ECONOMIC_CODE, 0, 3, "类"),
                Header.part(ECONOMIC_CODE, 3, 5, "款")));
    }

    private static MoneyUnit moneyUnit(Choices choices) {
        if (choices.some(MONEY_IN_YUAN)) {
            return MoneyUnit.YUAN;
        }
        return choices.some(MONEY_IN_THOUSANDS) ? MoneyUnit.THOUSAND_YUAN : MoneyUnit.TEN_THOUSAND_YUAN;
    }

    List<Header.Column> columns() {
        return headers.stream().flatMap(Header::columns).toList();
    }

    int height() {
        return headers.stream().mapToInt(Header::height).max().orElse(0);
    }

    /// Whether the table states a field, if only within another column.
    boolean states(Field field) {
        return (coding != Coding.COLUMNS && CODES.contains(field))
                || columns().stream().anyMatch(column -> column.field() == field);
    }
}
