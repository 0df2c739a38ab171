package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.Optional;

/// What can be chosen in the contents, in that order: the facts about the department, the sections, the terms.
public enum Topic {
    DUTIES(SectionKind.DUTIES),
    OFFICES(SectionKind.ORGANISATION),
    UNITS(SectionKind.ORGANISATION),
    COUNTS(SectionKind.ORGANISATION),
    BALANCE(SectionKind.BALANCE),
    INCOME(SectionKind.INCOME),
    EXPENDITURE(SectionKind.EXPENDITURE),
    APPROPRIATION_BALANCE(SectionKind.APPROPRIATION_BALANCE),
    GENERAL(SectionKind.GENERAL),
    GENERAL_BASIC(SectionKind.GENERAL_BASIC),
    THREE_PUBLIC(SectionKind.THREE_PUBLIC),
    GOVERNMENT_FUND(SectionKind.GOVERNMENT_FUND),
    STATE_CAPITAL(SectionKind.STATE_CAPITAL),
    PROCUREMENT(SectionKind.PROCUREMENT),
    PURCHASED_SERVICES(SectionKind.PURCHASED_SERVICES),
    GOALS(SectionKind.GOALS),
    OTHER_MATTERS(SectionKind.OTHER_MATTERS),
    OPERATING_COSTS(SectionKind.OPERATING_COSTS),
    STATE_ASSETS(SectionKind.STATE_ASSETS),
    GLOSSARY(SectionKind.GLOSSARY);

    private final SectionKind section;

    Topic(SectionKind section) {
        this.section = section;
    }

    /// The section of the narrative that tells of it.
    public SectionKind section() {
        return section;
    }

    /// The first topic that tells of a section.
    static Topic of(SectionKind section) {
        return Arrays.stream(values()).filter(topic -> topic.section == section).findFirst().orElseThrow();
    }

    /// The table that its section restates; empty if it restates none.
    public Optional<TableKind> table() {
        return TableKind.of(section.number());
    }

    /// Whether it is a part of section 十三.
    public boolean isPart() {
        return this == OPERATING_COSTS || this == STATE_ASSETS;
    }

    /// Whether it begins a group: the sections, the terms.
    public boolean beginsGroup() {
        return this == BALANCE || this == GLOSSARY;
    }
}
