package budgetexplorer.benchmarks.library;

import budgetexplorer.read.random.Chance;
import java.util.List;

/// Words of made-up budgets: goals and indicators of projects.
final class Words {
    private static final List<String> DIGITS = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final List<String> THINGS = List.of("培训", "检查", "走访", "宣传活动", "设备维护", "现场服务", "会议", "调研");
    private static final List<String> PEOPLE = List.of("服务对象", "群众", "企业", "干部职工", "受益人员");
    private static final List<String> EFFECTS = List.of("服务水平", "群众知晓率", "公共服务能力", "安全保障水平", "产业带动能力");

    private Words() {}

    /// A number below 100 in Chinese.
    static String numeral(int number) {
        if (number <= 10) {
            return DIGITS.get(number);
        }
        String tens = number < 20 ? "" : DIGITS.get(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : DIGITS.get(number % 10));
    }

    /// What a project is to reach in a year. Some of it is the same everywhere, most has numbers of its own.
    static String goal(MadeProject project, int year, Chance chance) {
        return switch (chance.between(0, 4)) {
            case 0 -> "保障%s工作正常开展，按时完成年度任务。".formatted(project.task());
            case 1 -> "%d年开展%s%d次以上，惠及%d人次，%s满意度达到%d%%以上。".formatted(year, chance.oneOf(THINGS), chance.between(2, 60),
                    chance.between(1, 90) * 50, chance.oneOf(PEOPLE), chance.between(85, 98));
            case 2 -> "完成%s任务%d项，资金拨付率达到%d%%，进一步提升%s。".formatted(project.task(), chance.between(1, 40),
                    chance.between(90, 100), chance.oneOf(EFFECTS));
            case 3 -> "通过实施%s，解决辖区内%d个村（社区）的突出问题，%s明显提高。".formatted(project.name(), chance.between(1, 120),
                    chance.oneOf(EFFECTS));
            default -> "按照年度计划推进%s，%d月底前完成%d%%，年底前全面完成，受益%s不少于%d人。".formatted(project.task(),
                    chance.between(5, 9), chance.between(40, 80), chance.oneOf(PEOPLE), chance.between(20, 5_000));
        };
    }

    static String quantity(MadeProject project, Chance chance) {
        String first = "%s%s次数(≥%d次)".formatted(chance.percent(50) ? project.task() : "", chance.oneOf(THINGS),
                chance.between(1, 60));
        return chance.percent(60) ? first : first + " 服务人数(≥%d人)".formatted(chance.between(1, 90) * 10);
    }

    static String quality(MadeProject project, Chance chance) {
        return chance.oneOf("%s完成率(≥%d%%)".formatted(project.task(), chance.between(85, 99)), "验收合格率(=100%)",
                "任务完成合格率(≥95%)");
    }

    static String timeliness(Chance chance) {
        return chance.oneOf("完成时间(12月底前)", "资金拨付及时率(≥95%)", "完成时间(" + chance.between(6, 12) + "月底前)");
    }

    static String cost(Chance chance) {
        return chance.oneOf("成本控制率(≤100%)", "预算成本控制率(≤100%)", "项目总成本(不超过批复预算)");
    }

    static String effect(MadeProject project, Chance chance) {
        return chance.percent(50)
                ? chance.oneOf(EFFECTS) + "(有所提升)"
                : "%s受益人数(≥%d人)".formatted(project.task(), chance.between(1, 200) * 10);
    }

    static String satisfaction(Chance chance) {
        return chance.oneOf(PEOPLE) + "满意度(≥" + chance.oneOf(85, 90, 90, 90, 95) + "%)";
    }
}
