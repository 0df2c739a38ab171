package budgetexplorer.write.disclosure;

import budgetexplorer.model.disclosure.Block;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.model.disclosure.Gap;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.Term;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes the 公开说明 of a budget: its five parts, and in the second one the sections 一 to 十三. Stateless and
/// thread-safe.
public final class DisclosureText {
    /// A section and its heading.
    private record Entry(SectionKind kind, String heading, int level, DisclosureSection section) {
        Entry(SectionKind kind, String heading, DisclosureSection section) {
            this(kind, heading, 1, section);
        }
    }

    private static final String YEAR = "{year}";

    /// A section more is a line here and its class.
    private static final List<Entry> SECTIONS = List.of(
            new Entry(SectionKind.BALANCE, "一、部门收支总体情况说明",
                    new BalanceSection(TableKind.BALANCE, "部门收支总预算", true)),
            new Entry(SectionKind.INCOME, "二、部门收入总体情况说明", new IncomeSection()),
            new Entry(SectionKind.EXPENDITURE, "三、部门支出总体情况说明", new ExpenditureSection()),
            new Entry(SectionKind.APPROPRIATION_BALANCE, "四、财政拨款收支总体情况说明",
                    new BalanceSection(TableKind.APPROPRIATION_BALANCE, "部门财政拨款收支总预算", false)),
            new Entry(SectionKind.GENERAL, "五、一般公共预算支出情况说明",
                    new ItemsSection(TableKind.GENERAL, Optional.empty())),
            new Entry(SectionKind.GENERAL_BASIC, "六、一般公共预算基本支出情况说明", new BasicSection()),
            new Entry(SectionKind.THREE_PUBLIC, "七、一般公共预算“三公”经费支出情况说明", new ThreePublicSection()),
            new Entry(SectionKind.GOVERNMENT_FUND, "八、政府性基金预算支出情况说明",
                    new ItemsSection(TableKind.GOVERNMENT_FUND, Optional.of("政府性基金预算支出"))),
            new Entry(SectionKind.STATE_CAPITAL, "九、国有资本经营预算支出情况说明",
                    new ItemsSection(TableKind.STATE_CAPITAL, Optional.of("国有资本经营预算支出"))),
            new Entry(SectionKind.PROCUREMENT, "十、政府采购预算情况说明", new ProcurementSection()),
            new Entry(SectionKind.PURCHASED_SERVICES, "十一、政府购买服务预算情况说明", new PurchasedServicesSection()),
            new Entry(SectionKind.GOALS, "十二、项目预算绩效目标情况说明", new GoalsSection()),
            new Entry(SectionKind.OTHER_MATTERS, "十三、" + YEAR + "年部门预算其他重要事项情况说明", _ -> {}),
            new Entry(SectionKind.OPERATING_COSTS, "（一）机关运行经费安排情况说明", 2, new OperatingCostsSection()),
            new Entry(SectionKind.STATE_ASSETS, "（二）国有资产占用情况说明", 2, new StateAssetsSection()));

    private static final List<Entry> PROFILE = List.of(
            new Entry(SectionKind.DUTIES, "一、主要职责", page -> page.paragraphs(Subject.whole(SectionKind.DUTIES))),
            new Entry(SectionKind.ORGANISATION, "二、机构设置情况",
                    page -> page.paragraphs(Subject.whole(SectionKind.ORGANISATION))));

    private DisclosureText() {}

    /// The whole text.
    public static Disclosure of(Facts facts) {
        String owner = facts.department().code() + facts.department().name();
        String budget = owner + facts.year() + "年部门预算";
        List<Block> blocks = new ArrayList<>();
        Set<Need> needs = new LinkedHashSet<>();
        List<Gap> gaps = new ArrayList<>();
        blocks.add(new Block.Title(budget + "公开说明"));
        blocks.add(new Block.Part("第一部分 " + owner + "概况"));
        PROFILE.forEach(entry -> add(facts, entry, blocks, needs, gaps));
        blocks.add(new Block.Part("第二部分 " + budget + "情况说明"));
        SECTIONS.forEach(entry -> add(facts, entry, blocks, needs, gaps));
        blocks.add(new Block.Part("第三部分 " + budget + "报表"));
        for (TableKind table : TableKind.values()) {
            blocks.add(new Block.Paragraph(
                    Wording.chinese(table.number()) + "、" + table.title() + "（表" + table.number() + "）"));
        }
        blocks.add(new Block.Paragraph("上述报表详见附件。"));
        blocks.add(new Block.Part("第四部分 名词解释"));
        glossary(facts, blocks);
        blocks.add(new Block.Part("第五部分 附件"));
        return new Disclosure(blocks, List.copyOf(needs), gaps);
    }

    private static void add(Facts facts, Entry entry, List<Block> blocks, Set<Need> needs,
            List<Gap> gaps) {
        var page = new Page(facts, entry.kind);
        page.heading(entry.heading.replace(YEAR, String.valueOf(facts.year())), entry.level);
        entry.section.write(page);
        blocks.addAll(page.blocks());
        needs.addAll(page.needs());
        gaps.addAll(page.gaps());
    }

    private static void glossary(Facts facts, List<Block> blocks) {
        int number = 0;
        for (Term term : facts.terms().value()) {
            List<String> lines = Words.paragraphs(term.explanation());
            if (!lines.isEmpty()) {
                blocks.add(new Block.Paragraph(
                        Wording.chinese(++number) + "、" + term.name() + "：" + Words.sentence(lines.getFirst())));
                lines.stream().skip(1).forEach(line -> blocks.add(new Block.Paragraph(line)));
            }
        }
    }
}
