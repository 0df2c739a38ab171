package budgetexplorer.benchmarks.library;

import budgetexplorer.benchmarks.library.Catalogue.Kind;
import budgetexplorer.read.random.Chance;
import java.util.ArrayList;
import java.util.List;

/// A county of the made-up province.
///
/// @param code six digits
/// @param size how large it is beside a middling one
record County(String code, String name, double size, List<Office> offices) {
    /// Departments of every county: each kind, and townships.
    static final int DEPARTMENTS = 60;

    private static final String FIRSTS = "东南西北临安永平新宁武龙金清江云石青德昌兴隆凤长富和";
    private static final String SECONDS = "江山城海川林河州泉阳源溪陵原水岭湖田塘岩";
    private static final String VILLAGES = "高河新大石沙白罗马黄双桥洞坡里";
    private static final String VILLAGE_ENDS = "塘湾岭村田坪圩桥江埠";
    private static final List<String> RANKS = List.of("县", "县", "县", "区", "市");
    private static final int FIRST_CODE = 450_100;

    /// A department's place among those of its county.
    record Office(Kind kind, String name) {}

    /// @param number from 0
    static County of(int number) {
        var chance = new Chance(number);
        int names = FIRSTS.length() * SECONDS.length();
        int place = number % names;
        String name = "" + FIRSTS.charAt(place / SECONDS.length()) + SECONDS.charAt(place % SECONDS.length())
                + (number < names ? "" : number / names) + RANKS.get(number % RANKS.size());
        return new County(String.valueOf(FIRST_CODE + number), name, Math.clamp(chance.around(1, 0.15), 0.6, 1.6),
                chance.shuffled(offices(name, chance)));
    }

    private static List<Office> offices(String county, Chance chance) {
        List<Kind> kinds = Catalogue.KINDS.subList(0, Catalogue.KINDS.size() - 1);
        List<Office> offices = new ArrayList<>(kinds.stream().map(kind -> new Office(kind, county + kind.name()))
                .toList());
        for (String town : chance.some(towns(), DEPARTMENTS - kinds.size())) {
            offices.add(new Office(Catalogue.KINDS.getLast(), county + town));
        }
        return offices;
    }

    private static List<String> towns() {
        return VILLAGES.chars().boxed()
                .flatMap(first -> VILLAGE_ENDS.chars().mapToObj(end -> Character.toString(first)
                        + Character.toString(end) + (end % 3 == 0 ? "乡" : "镇")))
                .map(town -> town + "人民政府").toList();
    }
}
