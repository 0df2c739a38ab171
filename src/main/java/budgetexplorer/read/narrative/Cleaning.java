package budgetexplorer.read.narrative;

import java.util.List;

/// Makes the text of a narrative out of a document's paragraphs.
final class Cleaning {
    /// Beyond any document: what one round uncovers a second one takes away.
    private static final int MOST_ROUNDS = 8;

    private Cleaning() {}

    /// The text, one paragraph a line. Cleaning it again changes nothing.
    static String clean(List<String> lines) {
        String text = String.join("\n", lines);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String cleaned = round(text.lines().toList());
            if (cleaned.equals(text)) {
                break;
            }
            text = cleaned;
        }
        return text;
    }

    private static String round(List<String> lines) {
        List<String> plain = lines.stream().map(Marks::remove).filter(line -> !line.isBlank()).toList();
        List<String> narrative = Attachments.remove(Contents.remove(plain));
        return String.join("\n", Paragraphs.join(Paragraphs.withoutPageNumbers(narrative)));
    }
}
