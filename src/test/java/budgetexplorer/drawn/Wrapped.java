package budgetexplorer.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks words into lines: anywhere between Chinese letters, within a number or a Latin word only if it is wider than the
/// line.
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (String piece : pieces(paragraph)) {
                if (!line.isEmpty() && measure.applyAsDouble(line + piece) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                append(piece, width, measure, line, lines);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void append(String piece, double width, ToDoubleFunction<String> measure, StringBuilder line,
            List<String> lines) {
        if (measure.applyAsDouble(piece) <= width) {
            line.append(piece);
            return;
        }
        for (String letter : piece.split("")) {
            if (!line.isEmpty() && measure.applyAsDouble(line + letter) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
    }

    /// What is not broken if it can be helped: blanks before the first word are part of it.
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = text.length() - text.stripLeading().length() + 1; i <= text.length(); i++) {
            if (i == text.length() || !(isTight(text.charAt(i - 1)) && isTight(text.charAt(i)))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        return text.isBlank() ? List.of(text) : pieces;
    }

    private static boolean isTight(char letter) {
        return letter < 0x2000 && letter != ' ' || letter >= '０' && letter <= '９' || "，．－（）".indexOf(letter) >= 0;
    }
}
