package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises headings by their words: numbers may be missing where Word generates them, and differ between cities.
final class Headings {
    private static final int LONGEST = 50;
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十\\d]{1,2}(部分|章).*");
    private static final Pattern PART_OF_TABLES = Pattern.compile("第.{1,2}(部分|章).*(报表|附件|附表|公开表|预算表|情况表)");
    private static final Pattern NO_HEADING = Pattern.compile("[。；;，,！？!?]|[:：].|元|％|%");
    private static final Pattern END_OF_SECTION_HEADING = Pattern.compile(".*(说明|情况|事项|安排)[:：]?");
    private static final int LONGEST_PLAIN = 30;
    private static final Pattern NUMBERED_HEADING = Pattern.compile(".*(等|情况|说明|名称|数量|职能|性质|职责|概况|事项|设置)");
    private static final Pattern PLAIN_HEADING = Pattern.compile(".*(说明|情况|概况)");

    /// The words that make a heading one of a kind; where several would do, the first counts.
    private static final List<Alias> SECTIONS = List.of(
            new Alias(SectionKind.OPERATING_COSTS, "机关运行经费"),
            new Alias(SectionKind.STATE_ASSETS, "国有资产"),
            new Alias(SectionKind.OTHER_MATTERS, "其他(重要)?事项|其他重要"),
            new Alias(SectionKind.GOALS, "绩效"),
            new Alias(SectionKind.PURCHASED_SERVICES, "政府购买服务|购买服务"),
            new Alias(SectionKind.PROCUREMENT, "政府采购"),
            new Alias(SectionKind.THREE_PUBLIC, "三公"),
            new Alias(SectionKind.GOVERNMENT_FUND, "政府性基金"),
            new Alias(SectionKind.STATE_CAPITAL, "国有资本"),
            new Alias(SectionKind.GENERAL_BASIC, "一般公共预算.{0,6}基本支出|基本支出情况"),
            new Alias(SectionKind.GENERAL, "一般公共预算.{0,8}支出"),
            new Alias(SectionKind.APPROPRIATION_BALANCE, "财政拨款.{0,2}(收支|收入支出)"),
            new Alias(SectionKind.BALANCE, "(收支|收入支出).{0,3}(总体|预算|总表)?.{0,3}情况"),
            new Alias(SectionKind.INCOME, "收入(预算)?(总体)?.{0,3}情况"),
            new Alias(SectionKind.EXPENDITURE, "支出(预算)?(总体)?.{0,3}情况"));
    private static final List<Alias> OTHERS = List.of(
            new Alias(SectionKind.GLOSSARY, "(专业)?名词(解释|注释|说明)"),
            new Alias(SectionKind.DUTIES, "(部门)?(单位)?(主要|基本)?(职责|职能)(职责|职能)?(概述|情况)?"),
            new Alias(SectionKind.ORGANISATION, "(部门)?(单位)?(内设)?(机构|组织)(设置|构成|情况)(情况)?|部门(预算)?单位构成(情况)?"));

    private Headings() {}

    /// The kind of section that a paragraph is the heading of.
    static Optional<SectionKind> sectionKind(String paragraph) {
        if (Rows.isRow(paragraph) || paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        boolean part = isPart(paragraph);
        String words = words(part ? afterPart(paragraph) : paragraph);
        Optional<SectionKind> other = find(OTHERS, words, true);
        if (other.isPresent() || part || NO_HEADING.matcher(words).find()
                || !END_OF_SECTION_HEADING.matcher(words).matches()) {
            return other;
        }
        return find(SECTIONS, words, false);
    }

    /// Whether it is the heading of a part: `第二部分 …`.
    static boolean isPart(String paragraph) {
        return paragraph.startsWith("第") && paragraph.length() <= LONGEST && !paragraph.contains("。")
                && PART.matcher(paragraph.replace(" ", "")).matches();
    }

    /// Whether it is the heading of the part that holds or lists the tables.
    static boolean isPartOfTables(String paragraph) {
        return isPart(paragraph) && PART_OF_TABLES.matcher(words(paragraph)).matches();
    }

    /// Whether it is a heading of any kind, so that the next paragraph is not its continuation.
    static boolean isAny(String paragraph) {
        return isPart(paragraph) || sectionKind(paragraph).isPresent() || isLesser(paragraph);
    }

    private static boolean isLesser(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String words = words(paragraph);
        return !NO_HEADING.matcher(words).find() && (Enumerator.of(paragraph).isPresent()
                ? NUMBERED_HEADING.matcher(words).matches()
                : words.length() <= LONGEST_PLAIN && PLAIN_HEADING.matcher(words).matches());
    }

    /// The heading without its number and without the blanks and quotation marks that break its words.
    private static String words(String paragraph) {
        return Enumerator.strip(paragraph).replaceAll("[\\s“”\"]", "");
    }

    private static String afterPart(String paragraph) {
        return paragraph.replaceFirst("第\\s*.{1,2}\\s*(部分|章)[:：\\s]*", "");
    }

    private static Optional<SectionKind> find(List<Alias> aliases, String words, boolean whole) {
        return aliases.stream().filter(alias -> whole
                ? alias.words.matcher(words).matches()
                : alias.words.matcher(words).find()).map(Alias::kind).findFirst();
    }

    private record Alias(SectionKind kind, Pattern words) {
        Alias(SectionKind kind, String words) {
            this(kind, Pattern.compile(words));
        }
    }
}
