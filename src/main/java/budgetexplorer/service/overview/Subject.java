package budgetexplorer.service.overview;

import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// What an overview has a figure of, and where documents state it.
public enum Subject {
    TOTAL(TableKind.EXPENDITURE, Field.TOTAL, "总预算", SectionKind.BALANCE, SectionKind.EXPENDITURE),
    BASIC(TableKind.EXPENDITURE, Field.BASIC, "基本支出", SectionKind.EXPENDITURE, SectionKind.GENERAL_BASIC),
    PERSONNEL(TableKind.GENERAL, Field.PERSONNEL, "人员经费", SectionKind.GENERAL_BASIC),
    OPERATING(TableKind.GENERAL, Field.OPERATING, "公用经费", SectionKind.GENERAL_BASIC),
    PROJECT(TableKind.EXPENDITURE, Field.PROJECT, "项目支出", SectionKind.EXPENDITURE),
    THREE_PUBLIC(TableKind.THREE_PUBLIC, Field.THREE_PUBLIC, "三公", SectionKind.THREE_PUBLIC),
    ABROAD(TableKind.THREE_PUBLIC, Field.ABROAD, "因公出国", SectionKind.THREE_PUBLIC),
    VEHICLES(TableKind.THREE_PUBLIC, Field.VEHICLES, "购置及运行", SectionKind.THREE_PUBLIC),
    RECEPTION(TableKind.THREE_PUBLIC, Field.RECEPTION, "公务接待", SectionKind.THREE_PUBLIC),
    PROCUREMENT(TableKind.PROCUREMENT, Field.TOTAL, "政府采购预算", SectionKind.PROCUREMENT),
    CENTRAL(TableKind.PROCUREMENT, Field.CENTRAL, "集中采购", SectionKind.PROCUREMENT),
    DISPERSED(TableKind.PROCUREMENT, Field.DISPERSED, "分散采购", SectionKind.PROCUREMENT);

    private final TableKind table;
    private final Field field;
    private final String words;
    private final SectionKind section;
    private final SectionKind otherSection;

    Subject(TableKind table, Field field, String words, SectionKind section) {
        this(table, field, words, section, section);
    }

    Subject(TableKind table, Field field, String words, SectionKind section, SectionKind otherSection) {
        this.table = table;
        this.field = field;
        this.words = words;
        this.section = section;
        this.otherSection = otherSection;
    }

    /// The table that states it.
    public TableKind table() {
        return table;
    }

    /// The column of that table.
    Field field() {
        return field;
    }

    /// What its name in the text contains.
    String words() {
        return words;
    }

    /// The sections of the text that speak of it, the likeliest first.
    List<SectionKind> sections() {
        return section == otherSection ? List.of(section) : List.of(section, otherSection);
    }

    /// Whether it is one of the amounts of the drill-down's root.
    boolean isInTree() {
        return table == TableKind.EXPENDITURE || table == TableKind.GENERAL;
    }
}
