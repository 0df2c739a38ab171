package budgetexplorer.write.disclosure;

import budgetexplorer.model.disclosure.Goals;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;

/// 十二、项目预算绩效目标情况: how many projects there are, and the goals of those that matter most.
final class GoalsSection implements DisclosureSection {
    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.GOALS)) {
            page.lacks(TableKind.GOALS);
            return;
        }
        Goals goals = page.facts().goals();
        if (goals.count() == 0) {
            page.say(page.year() + "我部门" + TableKind.GOALS.title() + "（表12）无数据。");
            return;
        }
        page.needs(new Need(Need.Kind.PROJECTS, page.whole()));
        page.say((goals.key().isEmpty() ? "" : Wording.item(1)) + "我部门" + page.year() + "所有项目支出全面实施绩效目标管理，涉及"
                + goals.noun() + goals.count() + "个，预算资金" + page.amount(page.whole())
                + "。绩效目标情况详见表12（敏感涉密项目除外）。");
        if (!goals.key().isEmpty()) {
            page.say(Wording.item(2) + "重点项目预算绩效目标说明。");
            page.rows(rows(goals));
        }
    }

    private static List<List<String>> rows(Goals goals) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目名称", "预算数（单位：万元）", "绩效目标"));
        goals.key().forEach(project -> rows.add(List.of(Words.cell(project.name()),
                Wording.plainMoney(project.amount()), Words.cell(project.goal()))));
        return rows;
    }
}
