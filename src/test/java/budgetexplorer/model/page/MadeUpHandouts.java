package budgetexplorer.model.page;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Handouts of any size, the same for the same seed.
public final class MadeUpHandouts {
    private static final String CHARACTERS = "科学技术支出社会保障和就业卫生健康住房资源勘探工业信息等节能环保城乡区管理事务机关服务其他项目（一般）";
    private static final String[] WORDS = {"Science", "and", "technology", "administration", "of", "the", "Department",
            "social", "security", "A", "research"};

    private final Random random;

    public MadeUpHandouts(long seed) {
        this.random = new Random(seed);
    }

    /// Up to 26 rows × 12 groups of 2 or 3 columns.
    Handout any() {
        return table(1 + random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(3));
    }

    /// Departments by categories.
    public Handout table(int rows, int groups, int columns) {
        List<Section.Column> heads = new ArrayList<>();
        heads.add(new Section.Column(List.of("功能分类科目"), Section.Align.LEFT));
        for (int group = 0; group < groups; group++) {
            String name = "5%02d · 2026 ".formatted(group) + name(18);
            for (String head : List.of("预算数", "占本部门预算", "比上年增减").subList(0, columns)) {
                heads.add(new Section.Column(List.of(name, head), Section.Align.RIGHT));
            }
        }
        List<Section.Row> lines = IntStream.rangeClosed(0, rows)
                .mapToObj(row -> row(row < rows ? 201 + row + " " + name(30) : "合计", heads.size() - 1, row == rows))
                .toList();
        return handout(List.of(new Section.Table("比较", name(40), notes(2), heads, 1, lines, notes(3))));
    }

    static Handout handout(List<Section> sections) {
        return new Handout("部门预算比较", MoneyUnit.TEN_THOUSAND_YUAN, new Furniture("部门预算比较",
                "405 柳州市科学技术局 2026 公开 · 510 柳州市工业和信息化局 2025 公开", "单位：万元 · 2026-11-22",
                (page, pages) -> "第 %d 页，共 %d 页".formatted(page, pages)), sections);
    }

    private Section.Row row(String name, int cells, boolean strong) {
        List<Cell> made = new ArrayList<>(List.of(new Cell.Words(name)));
        for (int i = 0; i < cells; i++) {
            made.add(cell(i));
        }
        return new Section.Row(made, strong, strong ? 0 : random.nextInt(3));
    }

    private Cell cell(int column) {
        return switch (random.nextInt(12)) {
            case 0 -> new Cell.Missing("未公布");
            case 1 -> new Cell.Amount(new Money(0, 10_000));
            default -> column % 2 == 1
                    ? new Cell.Ratio(random.nextDouble() * 2 - 0.5, random.nextBoolean())
                    : new Cell.Amount(new Money((long) ((random.nextDouble() - 0.1)
                            * Math.pow(10, 4 + random.nextInt(7))), 1), random.nextInt(4) == 0);
        };
    }

    private List<String> notes(int most) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(_ -> name(30) + "：" + name(30) + "。").toList();
    }

    /// Chinese or English words.
    String name(int most) {
        int length = 1 + random.nextInt(most);
        var name = new StringBuilder();
        boolean english = random.nextInt(4) == 0;
        while (name.length() < length) {
            name.append(english
                    ? WORDS[random.nextInt(WORDS.length)] + " "
                    : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.substring(0, length).strip();
    }
}
