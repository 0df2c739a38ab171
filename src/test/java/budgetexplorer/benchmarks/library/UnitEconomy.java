package budgetexplorer.benchmarks.library;

import budgetexplorer.read.random.Chance;
import java.util.SortedMap;
import java.util.TreeMap;

/// Basic expenditure of a unit in a year: by economic class from its people, and by 项 from these. Amounts in 百元.
final class UnitEconomy {
    private static final int RETIRED_OPERATING = 3;
    private static final String OPERATING = "302";

    private final MadeUnit unit;
    private final double growth;
    private final Chance chance;
    private final SortedMap<String, Long> amounts = new TreeMap<>();

    UnitEconomy(MadeUnit unit, double growth, Chance chance) {
        this.unit = unit;
        this.growth = growth;
        this.chance = chance;
    }

    SortedMap<String, Long> amounts() {
        perHead("30101", 430);
        perHead("30102", unit.isOffice() ? 290 : 60);
        perHead(unit.isOffice() ? "30103" : "30107", unit.isOffice() ? 110 : 380);
        double wages = amounts.values().stream().mapToLong(Long::longValue).sum();
        add("30108", wages * 0.16);
        add("30109", wages * 0.08);
        add("30110", wages * 0.08);
        add("30112", wages * 0.006);
        add("30113", wages * 0.12);
        if (unit.isOffice()) {
            add("30111", wages * 0.03);
            perHead("30239", 90);
        }
        add("30217", unit.reception() * (2 - growth)); // “三公”经费 may not grow
        perHead("30201", 55);
        perHead("30205", 5);
        perHead("30206", 18);
        perHead("30207", 16);
        perHead("30211", 50);
        perHead("30228", 38);
        add("30216", unit.staff() * 8);
        add("30231", unit.vehicles() * 280);
        if (chance.percent(70)) {
            perHead("30202", 8);
            perHead("30213", 14);
        }
        if (chance.percent(50)) {
            add("30215", unit.staff() * 7);
            perHead("30209", 20);
        }
        add("30299", unit.staff() * 20 * growth + unit.retired() * RETIRED_OPERATING);
        add("30302", unit.retired() * 95 * growth);
        add("30307", unit.retired() * 22 * growth);
        return amounts;
    }

    private void perHead(String code, double amount) {
        add(code, unit.staff() * amount * growth * chance.around(1, 0.12));
    }

    private void add(String code, double amount) {
        if (Math.round(amount) > 0) {
            amounts.put(code, Math.round(amount));
        }
    }

    /// The same by 项: each obligation has one of its own, the rest is what the unit runs on.
    static SortedMap<String, Line> lines(MadeUnit unit, SortedMap<String, Long> economy) {
        SortedMap<String, Line> lines = new TreeMap<>();
        long operating = operating(economy);
        long ofRetired = unit.retired() * RETIRED_OPERATING;
        long running = 0;
        for (var each : economy.entrySet()) {
            String item = obligation(each.getKey(), unit.isOffice());
            if (!item.isEmpty()) {
                lines.merge(item, Line.basic(each.getValue(), 0), Line::plus);
            } else if (!each.getKey().startsWith(OPERATING)) {
                running += each.getValue();
            }
        }
        lines.merge(unit.running(), Line.basic(running, operating - ofRetired), Line::plus);
        if (ofRetired > 0) {
            lines.merge(obligation("30302", unit.isOffice()), Line.basic(0, ofRetired), Line::plus);
        }
        return lines;
    }

    private static String obligation(String code, boolean isOffice) {
        return switch (code) {
            case "30108" -> "2080505";
            case "30109" -> "2080506";
            case "30110" -> isOffice ? "2101101" : "2101102";
            case "30111" -> "2101103";
            case "30113" -> "2210201";
            case "30302", "30307" -> isOffice ? "2080501" : "2080502";
            default -> "";
        };
    }

    /// 公用经费 of some basic expenditure.
    static long operating(SortedMap<String, Long> economy) {
        return economy.entrySet().stream().filter(each -> each.getKey().startsWith(OPERATING))
                .mapToLong(each -> each.getValue()).sum();
    }
}
