package budgetexplorer.read.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Function codes for one department: 项 with a name, and the names of their 款 and 类.
final class FunctionNames {
    /// The official 类.
    static final Map<String, String> CATEGORIES = Map.ofEntries(Map.entry("201", "一般公共服务支出"),
            Map.entry("203", "国防支出"), Map.entry("204", "公共安全支出"), Map.entry("205", "教育支出"),
            Map.entry("206", "科学技术支出"), Map.entry("207", "文化旅游体育与传媒支出"), Map.entry("208", "社会保障和就业支出"),
            Map.entry("210", "卫生健康支出"), Map.entry("211", "节能环保支出"), Map.entry("212", "城乡社区支出"),
            Map.entry("213", "农林水支出"), Map.entry("214", "交通运输支出"), Map.entry("215", "资源勘探工业信息等支出"),
            Map.entry("221", "住房保障支出"), Map.entry("229", "其他支出"));

    private final Map<String, String> names = new HashMap<>();
    private final List<String> items = new ArrayList<>();

    /// @param sameNames whether different codes may have one name
    FunctionNames(Chance chance, Words words, boolean sameNames) {
        List<String> categories = chance.some(CATEGORIES.keySet().stream().sorted().toList(), chance.between(1, 4));
        for (int i = chance.percent(85) ? chance.between(1, 8) : chance.between(9, 25); i > 0; i--) {
            String category = chance.oneOf(categories);
            String section = category + two(chance.percent(60) ? chance.between(1, 3) : chance.between(1, 99));
            String item = section + two(chance.percent(60) ? chance.between(1, 6) : chance.between(1, 99));
            name(category, CATEGORIES.get(category));
            name(section, fresh(words));
            if (!names.containsKey(item)) {
                items.add(item);
                name(item, sameNames && items.size() > 1 ? names.get(items.getFirst()) : fresh(words));
            }
        }
        items.sort(null);
    }

    List<String> items() {
        return items;
    }

    /// By code.
    Map<String, String> names() {
        return names;
    }

    private void name(String code, String name) {
        names.putIfAbsent(code, name);
    }

    private String fresh(Words words) {
        String name = words.item();
        while (names.containsValue(name) || CATEGORIES.containsValue(name)) {
            name = words.item();
        }
        return name;
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
