package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.narrative.Restated;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A list of parts in the text and the whole they make. Immutable.
///
/// @param name    tells it from other lists of the same whole
/// @param isFixed whether the parts are the same every year, such as 基本支出 and 项目支出, so that none can have vanished
record PartList(Development whole, List<Development> parts, String name, boolean isFixed) {
    private static final Set<SectionKind> BY_ITEM = EnumSet.of(SectionKind.GENERAL, SectionKind.GOVERNMENT_FUND,
            SectionKind.STATE_CAPITAL);
    private static final Set<String> HEADINGS = Set.of("收入", "支出");
    private static final int ITEM_DEPTH = 3;

    /// What the parts of one list have in common.
    private record Group(List<String> parent, PartFamily family, boolean areItems) {
        String name() {
            return String.join("/", parent) + "/" + family;
        }
    }

    PartList {
        parts = List.copyOf(parts);
    }

    /// All lists of a text whose whole is told.
    static List<PartList> of(Told told) {
        List<PartList> lists = new ArrayList<>();
        Optional<Development> total = Optional.empty();
        for (Section section : told.narrative().sections()) {
            if (Restated.by(section.kind()).isPresent()) {
                List<Development> all = Development.of(told, section).toList();
                Optional<Development> whole = all.stream().filter(PartList::isWhole).findFirst();
                total = total.or(() -> whole.filter(_ -> section.kind() == SectionKind.BALANCE));
                lists.addAll(of(all, whole.map(withChangeOf(section.kind(), total))));
            }
        }
        return lists;
    }

    /// Section 三 does not repeat by how much the total changed, since 一 has told it.
    private static Function<Development, Development> withChangeOf(SectionKind kind, Optional<Development> total) {
        return whole -> kind == SectionKind.EXPENDITURE && whole.change().isEmpty()
                ? whole.withChange(total.flatMap(Development::change))
                : whole;
    }

    private static boolean isWhole(Development development) {
        List<String> path = PlainName.of(development.statement().subject());
        return path.size() == 1 && development.figure(Claim.AMOUNT).isPresent()
                && Restated.by(development.section().kind())
                        .filter(restated -> restated.isWhole(path.getFirst())).isPresent();
    }

    private static List<PartList> of(List<Development> all, Optional<Development> whole) {
        Map<Group, List<Development>> groups = new LinkedHashMap<>();
        all.stream().filter(each -> each.figure(Claim.AMOUNT).isPresent()).filter(each -> !isWhole(each))
                .forEach(each -> groups.computeIfAbsent(group(each), _ -> new ArrayList<>()).add(each));
        return groups.entrySet().stream()
                .flatMap(entry -> whole(entry.getKey(), all, whole).map(of -> new PartList(of, entry.getValue(),
                        entry.getKey().name(), entry.getKey().family.isComplete(entry.getValue().size()))).stream())
                .toList();
    }

    private static Group group(Development part) {
        List<String> subject = part.statement().subject();
        PartFamily family = family(part.section().kind(), PlainName.of(subject.getLast()));
        boolean isItem = family == PartFamily.OTHER && BY_ITEM.contains(part.section().kind())
                && subject.size() == ITEM_DEPTH;
        return new Group(isItem ? List.of() : part.statement().parent(), family, isItem);
    }

    /// Of all expenditure, what is left for the next year is a part beside 基本支出 and 项目支出.
    private static PartFamily family(SectionKind section, String plain) {
        return section == SectionKind.EXPENDITURE && plain.startsWith("结转下年")
                ? PartFamily.STRUCTURE
                : PartFamily.of(plain);
    }

    /// Of parts that nobody knows to be one list none.
    private static Optional<Development> whole(Group group, List<Development> all, Optional<Development> whole) {
        boolean isHeaded = isHeading(group.parent);
        if (group.areItems || isHeaded || (group.parent.isEmpty() && group.family != PartFamily.OTHER)) {
            return whole;
        }
        return group.family == PartFamily.OTHER
                ? Optional.empty()
                : all.stream().filter(each -> each.statement().subject().equals(group.parent))
                        .filter(each -> each.figure(Claim.AMOUNT).isPresent()).findFirst();
    }

    /// 收入, 支出 and 支出功能分类 have no amount of their own.
    private static boolean isHeading(List<String> parent) {
        return parent.size() == 1 && (HEADINGS.contains(parent.getFirst())
                || Restated.isGrouping(PlainName.of(parent.getFirst())));
    }

    /// Whether the amounts of the whole and of all parts are told and not contradicted.
    boolean hasAmounts() {
        return all().allMatch(each -> each.amount().isPresent());
    }

    /// Whether the changes of the whole and of all parts are told.
    boolean hasChanges() {
        return all().allMatch(each -> each.change().isPresent());
    }

    /// A number of the whole as this list has it.
    Evidence judged(Evidence whole) {
        return new Evidence(whole.at(), whole.key() + "=" + name, whole.label(), whole.value());
    }

    private Stream<Development> all() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }
}
