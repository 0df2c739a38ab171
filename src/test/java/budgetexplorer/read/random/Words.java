package budgetexplorer.read.random;

import java.util.ArrayList;
import java.util.List;

/// Random words that a budget might use.
final class Words {
    private static final List<String> PLACES = List.of("柳州市", "某市", "南江县", "北湖区", "东岭市", "云溪县");
    private static final List<String> SUBJECTS = List.of("园林", "科学技术", "水利", "档案", "民政", "交通运输", "文化广电", "市场监督", "农业农村",
            "应急管理", "信访", "统计", "气象", "退役军人", "残疾人", "图书", "体育", "环境卫生", "公共资源", "地震");
    private static final List<String> BODIES = List.of("局", "委员会", "办公室", "管理局");
    private static final List<String> SERVICES = List.of("服务中心", "研究所", "管理站", "信息中心", "监测站", "学校", "馆", "管理处");
    private static final List<String> ACTIVITIES = List.of("运行", "管理", "监测", "宣传", "培训", "维护", "建设", "保护", "普查", "监督检查",
            "执法", "救助", "补助", "设备购置", "平台运行维护");
    private static final List<String> ENDS = List.of("支出", "事务", "经费", "专项经费", "", "", "工作经费");
    private static final List<String> BRACKETS = List.of("（本级）", "（试点）", "（第二期）", "（含下属机构）", "（境内）");
    private static final List<String> MEASURES = List.of("(≥90%)", "(≥3次)", "(全年)", "(优)", "(12月底前)", "（≤100万元）",
            "(=1个)",
            "(不超过批复)");

    private final Chance chance;

    Words(Chance chance) {
        this.chance = chance;
    }

    String department() {
        return chance.oneOf(PLACES) + chance.oneOf(SUBJECTS) + chance.oneOf(BODIES) + bracket(10);
    }

    String unit() {
        return chance.oneOf(PLACES) + chance.oneOf(SUBJECTS) + chance.oneOf(SERVICES) + bracket(15)
                + (chance.percent(5) ? several() : "");
    }

    /// The name of a 款 or 项.
    String item() {
        return (chance.percent(20) ? "其他" : "") + chance.oneOf(SUBJECTS) + chance.oneOf(ACTIVITIES) + bracket(15)
                + (chance.percent(10) ? "和" + several() : "") + chance.oneOf(ENDS);
    }

    String project() {
        return (chance.percent(10) ? "“" + chance.oneOf(SUBJECTS) + "”" : "") + chance.oneOf(SUBJECTS)
                + chance.oneOf(ACTIVITIES) + bracket(20) + chance.oneOf("项目", "经费", "专项资金", "（2025年续建）项目");
    }

    /// One or several sentences.
    String goal() {
        List<String> sentences = new ArrayList<>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            sentences.add((chance.percent(40) ? sentences.size() + 1 + "." : "") + "完成" + chance.oneOf(SUBJECTS)
                    + chance.oneOf(ACTIVITIES) + chance.between(1, 90) + chance.oneOf("次", "项", "%以上", "人次")
                    + chance.oneOf("。", "；"));
        }
        return String.join(chance.percent(30) ? "\n" : "", sentences);
    }

    /// One or several indicators with what they are measured by.
    String indicators() {
        List<String> indicators = new ArrayList<>();
        for (int i = chance.percent(70) ? 1 : chance.between(2, 4); i > 0; i--) {
            indicators.add(chance.oneOf(SUBJECTS) + chance.oneOf(ACTIVITIES) + chance.oneOf("次数", "完成率", "时间", "满意度")
                    + chance.oneOf(MEASURES));
        }
        return String.join(chance.oneOf(" ", "\n", "；"), indicators);
    }

    private String several() {
        var text = new StringBuilder();
        for (int i = chance.between(2, 5); i > 0; i--) {
            text.append(chance.oneOf(SUBJECTS)).append(chance.oneOf(ACTIVITIES)).append(i > 1 ? "、" : "");
        }
        return text.toString();
    }

    private String bracket(int probability) {
        return chance.percent(probability) ? chance.oneOf(BRACKETS) : "";
    }
}
