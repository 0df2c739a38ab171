package budgetexplorer.service.mutation;

import static java.util.Comparator.comparingInt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Damage to the XML of one part of a container.
enum XmlDamage implements Damage {
    DROPPED_ELEMENT {
        @Override
        String change(XmlText xml) {
            return xml.element().map(element -> xml.text().replaceFirst(Pattern.quote(element), "")).orElse("");
        }
    },
    DUPLICATED_ELEMENT {
        @Override
        String change(XmlText xml) {
            return xml.element().map(element -> xml.text().replaceFirst(Pattern.quote(element), "$0$0")).orElse("");
        }
    },
    MOVED_ELEMENT {
        @Override
        String change(XmlText xml) {
            return xml.element().map(
                    element -> new XmlText(xml.text().replaceFirst(Pattern.quote(element), ""), xml.random())
                            .insert(TAG, element))
                    .orElse("");
        }
    },
    RENAMED_ELEMENT {
        @Override
        String change(XmlText xml) {
            return xml.replace(Pattern.compile("<([\\w:]+)"), 1, List.of("x", "row", "c", "v", "t", "si", "f", "rPh"));
        }
    },
    RENAMED_ELEMENTS {
        @Override
        String change(XmlText xml) {
            String name = xml.anywhere(Pattern.compile("<(\\w+)")).map(place -> place.group(1)).orElse("x");
            return xml.text().replaceAll("(</?)" + name + "(?=[\\s/>])", "$1" + xml.one(List.of("x", "c", "row", "t")));
        }
    },
    DROPPED_ATTRIBUTE {
        @Override
        String change(XmlText xml) {
            return xml.replace(ATTRIBUTE, 0, List.of(" "));
        }
    },
    DUPLICATED_ATTRIBUTE {
        @Override
        String change(XmlText xml) {
            return xml.anywhere(ATTRIBUTE).map(place -> xml.text().substring(0, place.end()) + place.group()
                    + xml.text().substring(place.end())).orElse("");
        }
    },
    CHANGED_ATTRIBUTE {
        @Override
        String change(XmlText xml) {
            return xml.replace(ATTRIBUTE, 2, GARBAGE);
        }
    },
    CHANGED_TEXT {
        @Override
        String change(XmlText xml) {
            return xml.replace(Pattern.compile(">([^<>]+)<"), 1, GARBAGE);
        }
    },
    CHANGED_WORDS {
        @Override
        String change(XmlText xml) {
            return xml.text().replace(xml.one(WORDS), xml.one(GARBAGE));
        }
    },
    CHANGED_NUMBER {
        @Override
        String change(XmlText xml) {
            return xml.replace(Pattern.compile("[\">](-?\\d+(?:\\.\\d+)?)[\"<]"), 1, NUMBERS);
        }
    },
    CHANGED_REFERENCE {
        @Override
        String change(XmlText xml) {
            return xml.replace(Pattern.compile("\\b(?:r|ref|spans|min|max)=\"([^\"]+)\""), 1, REFERENCES);
        }
    },
    CHANGED_MERGE {
        @Override
        String change(XmlText xml) {
            return xml.replace(Pattern.compile("<mergeCell ref=\"([^\"]+)\""), 1, REFERENCES);
        }
    },
    CHANGED_STRING_INDEX {
        @Override
        String change(XmlText xml) {
            return xml.replace(Pattern.compile("t=\"s\"[^>]*><v>(\\d+)<"), 1, NUMBERS);
        }
    },
    EXTERNAL_ENTITY {
        @Override
        String change(XmlText xml) {
            String place = xml.one(List.of("secret.txt", "http://localhost:9/secret", "jar:file:x.zip!/x"));
            return withDoctype(xml, "<!ENTITY e SYSTEM \"%s\">".formatted(place));
        }
    },
    PARAMETER_ENTITY {
        @Override
        String change(XmlText xml) {
            return withDoctype(xml, "<!ENTITY % p SYSTEM \"secret.dtd\"> %p; <!ENTITY e \"e\">");
        }
    },
    BILLION_LAUGHS {
        @Override
        String change(XmlText xml) {
            return withDoctype(xml, "<!ENTITY e0 \"ha\">" + IntStream.range(1, 12).mapToObj(
                    i -> "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)))
                    .collect(Collectors.joining()) + "<!ENTITY e \"&e11;\">");
        }
    },
    DEEP_NESTING {
        @Override
        String change(XmlText xml) {
            int depth = xml.one(List.of(100, 5_000, 50_000));
            String name = xml.one(List.of("a", "row", "c", "si", "t", "rPh"));
            return xml.insert(TAG, "<%s>".formatted(name).repeat(depth) + "</%s>".formatted(name).repeat(depth));
        }
    },
    MANY_ELEMENTS {
        @Override
        String change(XmlText xml) {
            return xml.element().filter(element -> element.length() < 1_000)
                    .map(element -> xml.insert(TAG, element.repeat(200_000 / element.length()))).orElse("");
        }
    },
    MANY_ATTRIBUTES {
        @Override
        String change(XmlText xml) {
            return xml.insert(Pattern.compile("<[\\w:]+"),
                    IntStream.range(0, 2_000).mapToObj(" a%d=\"1\""::formatted).collect(Collectors.joining()));
        }
    },
    HUGE_TEXT {
        @Override
        String change(XmlText xml) {
            return xml.insert(TAG, xml.one(List.of("a", "9", " ", "(", "表", "&lt;", "1,", "预算")).repeat(300_000));
        }
    },
    HUGE_ATTRIBUTE {
        @Override
        String change(XmlText xml) {
            return xml.replace(ATTRIBUTE, 2, List.of("A".repeat(300_000), "9".repeat(300_000), "A1:".repeat(100_000)));
        }
    },
    FORBIDDEN_CHARACTERS {
        @Override
        String change(XmlText xml) {
            return xml.insert(TAG,
                    xml.one(List.of("\0", "\u0001", "&#0;", "&#x1F;", "\uFFFE", "\uD800", "&x;", "&", "<",
                            "]]>", "<![CDATA[", "<!--", "<?x")));
        }
    },
    CUT_OFF {
        @Override
        String change(XmlText xml) {
            return xml.text().substring(0, xml.random().nextInt(1 + xml.text().length()));
        }
    };

    private static final Pattern TAG = Pattern.compile("<[\\w:/][^<>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");
    private static final List<String> NUMBERS = List.of("-1", "0", "NaN", "Infinity", "1E999999999", "1E-999999999",
            "1E400", "-1E15", "9999999999999999", "99999999999999999999", "2147483647", "2147483648", "-2147483648",
            "65536", "1048577", "0x10", "１２３", "٣", "", " ", "1,234.50", "--5", "1.2.3", "1e", "+", "12x");
    private static final List<String> REFERENCES = List.of("XFD1", "XFE1", "ZZZZZZZ1", "A0", "A1048577", "A-1", "A1.5",
            "A99999999999", "A2147483648", "1A", "A", "7", "", "$A$1", "甲1", "Sheet1!A1", "#REF!", "A1:XFD1048576",
            "A1:A1048576", "B2:A1", "A:A", "1:1", "A1:B2:C3", "A1:ZZZZ99999999999", ":", "r1c1");
    private static final List<String> WORDS = List.of("部门名称", "单位：", "万元", "2026", "2025", "合计", "科目编码", "情况表", "预算表",
            "目标", "405", "510", "总体", "名称", "科学", "工业");
    private static final List<String> GARBAGE = List.of("", " ", "x", "-1", "1E999999999", "NaN", "true", "s", "str",
            "e",
            "inlineStr", "2026年部门支出总体情况表", "合计", "部门名称：405柳州市科学技术局", "单位：万元", "单位：亿元", "2060101", "206", "405001",
            "{0}",
            "'", "%s", "\u202E", "=1+1", "../../../x", "\t\n", "&amp;&lt;", "—", "(1.00)", "99999年", "0000年",
            "2026年13月");

    /// The changed text of a part.
    abstract String change(XmlText xml);

    @Override
    public Damaged damage(byte[] file, RandomGenerator random) {
        Map<String, byte[]> parts = ZipParts.of(file);
        List<String> names = parts.keySet().stream().filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        String part = part(names, parts, random);
        String changed = change(new XmlText(new String(parts.get(part), StandardCharsets.UTF_8), random));
        parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
        return new Damaged(ZipParts.zip(parts), "%s in %s".formatted(this, part));
    }

    /// Every part as often as any, but half of the time the longest, which hold the tables.
    private static String part(List<String> names, Map<String, byte[]> parts, RandomGenerator random) {
        List<String> longest = names.stream().sorted(comparingInt(name -> -parts.get(name).length)).limit(4).toList();
        List<String> choices = random.nextBoolean() ? longest : names;
        return choices.get(random.nextInt(choices.size()));
    }

    /// Declares an entity `e` and uses it, in a text or an attribute.
    private static String withDoctype(XmlText xml, String declarations) {
        var used = new XmlText(xml.insert(xml.random().nextBoolean() ? TAG : Pattern.compile("=\""), "&e;"),
                xml.random());
        String doctype = "<!DOCTYPE x [" + declarations + "]>";
        return used.text().startsWith("<?xml")
                ? used.text().replaceFirst("\\?>", "$0" + doctype)
                : doctype + used.text();
    }
}
