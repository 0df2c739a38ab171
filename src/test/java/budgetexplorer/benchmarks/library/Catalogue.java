package budgetexplorer.benchmarks.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The codes and kinds of departments that made-up budgets use, from the text files beside this class.
final class Catalogue {
    /// 类, 款 and 项 of the function classification by code.
    private static final Map<String, String> FUNCTIONS = names("functions.txt");
    /// 类 and 款 of the economic classification by code, in their order.
    static final SequencedMap<String, String> ECONOMY = names("economy.txt");
    /// The kinds of departments; the last is that of townships.
    static final List<Kind> KINDS = lines("departments.txt").map(Kind::of).toList();

    private Catalogue() {}

    /// A kind of department that every county has.
    ///
    /// @param section 款 of what its offices do
    /// @param service 项 under which its other units run
    /// @param items   项 of its projects
    /// @param units   names of its units
    /// @param size    how many units it has in a middling county, without its office
    /// @param tasks   what its projects are about
    record Kind(String name, String section, String service, List<String> items, List<String> units, int size,
            List<String> tasks) {
        private static Kind of(String line) {
            String[] parts = line.split("\\|");
            return new Kind(parts[0], parts[1], parts[2], list(parts[3]), list(parts[4]), Integer.parseInt(parts[5]),
                    list(parts[6]));
        }

        private static List<String> list(String part) {
            return List.of(part.split(","));
        }
    }

    /// The name of a function code. 项 that every 款 of administration has need no line in the file.
    static String function(String code) {
        String name = FUNCTIONS.get(code);
        return name != null ? name : common(Objects.requireNonNull(FUNCTIONS.get(code.substring(0, 5)), code), code);
    }

    private static String common(String section, String code) {
        return switch (code.substring(5)) {
            case "01" -> "行政运行";
            case "02" -> "一般行政管理事务";
            case "50" -> "事业运行";
            case "99" -> "其他" + section + (section.endsWith("支出") ? "" : "支出");
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static SequencedMap<String, String> names(String file) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        lines(file).map(line -> line.split(" ")).forEach(parts -> names.put(parts[0], parts[1]));
        return Collections.unmodifiableSequencedMap(names);
    }

    private static Stream<String> lines(String file) {
        try (InputStream resource = Objects.requireNonNull(Catalogue.class.getResourceAsStream(file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
