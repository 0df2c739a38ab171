package budgetexplorer.write.disclosure;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 三、部门支出总体情况: by 类 and by structure.
final class ExpenditureSection implements DisclosureSection {
    private static final String WHOLE = "支出总预算";
    private static final Map<CodeLevel, String> LEVELS = Map.of(CodeLevel.CATEGORY, "类", CodeLevel.SECTION, "款",
            CodeLevel.ITEM, "项");

    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.EXPENDITURE)) {
            page.lacks(TableKind.EXPENDITURE);
            return;
        }
        List<Field> structure = structure(page);
        List<String> parts = structure.stream().map(field -> structurePart(page, field)).toList();
        page.say(page.year() + "部门支出总预算" + page.amount(page.whole())
                + (parts.isEmpty() ? "。" : "，" + String.join("。", parts) + "。"));
        byCategory(page);
        byStructure(page, structure, parts);
        page.direction(page.whole(), Subject.whole(SectionKind.BALANCE)).ifPresent(word -> page.say(
                page.year() + "支出预算总体" + word + "的主要" + page.because(page.whole(), word) + "。"));
    }

    /// What is left for the next year is told only where there is, or was, something of it.
    private static List<Field> structure(Page page) {
        return List.of(Field.BASIC, Field.PROJECT, Field.CARRIED_FORWARD).stream()
                .filter(field -> page.facts().amount(page.part(field)).isPresent())
                .filter(field -> field != Field.CARRIED_FORWARD || page.facts().hasMoney(page.part(field))).toList();
    }

    private static Optional<Money> all(Page page) {
        return page.facts().amount(page.whole());
    }

    private static String structurePart(Page page, Field field) {
        Subject part = page.part(field);
        return page.name(field) + page.amount(part) + page.share(part, WHOLE, all(page)) + page.change(part);
    }

    private static void byCategory(Page page) {
        List<FunctionCode> categories = page.facts().lists().categories();
        List<FunctionCode> gone = page.facts().lists().gone();
        if (categories.isEmpty()) {
            return;
        }
        page.say("（一）按支出功能分类科目划分，共分为" + categories.size() + "类，其中：");
        for (int i = 0; i < categories.size(); i++) {
            Subject part = Subject.of(page.kind(), categories.get(i));
            page.say(number(i) + name(page, categories.get(i)) + page.amount(part)
                    + page.share(part, WHOLE, all(page)) + page.change(part) + page.reason(part) + "。");
        }
        for (int i = 0; i < gone.size(); i++) {
            Subject part = Subject.of(page.kind(), gone.get(i));
            page.say(number(categories.size() + i) + name(page, gone.get(i)) + page.amount(part) + "（本年未安排）"
                    + page.change(part) + page.reason(part) + "。");
        }
    }

    private static String number(int place) {
        return place + 1 + ". ";
    }

    static String name(Page page, FunctionCode code) {
        return Optional.ofNullable(page.facts().names().get(code)).orElseGet(
                () -> page.gap(new Need(Need.Kind.NAME, Subject.of(SectionKind.EXPENDITURE, code)),
                        LEVELS.get(code.level()) + "的名称"));
    }

    private static void byStructure(Page page, List<Field> structure, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.say("（二）按支出结构分类划分，分为"
                + structure.stream().map(page::name).collect(Collectors.joining("、")).replaceFirst("、(?=[^、]*$)", "和")
                + "。");
        IntStream.range(0, parts.size()).forEach(i -> page.say(number(i) + parts.get(i) + "。"));
    }
}
