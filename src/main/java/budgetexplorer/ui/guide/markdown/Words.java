package budgetexplorer.ui.guide.markdown;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Parts of a document as plain words.
public final class Words {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}"
            + "\\p{InHalfwidth_and_Fullwidth_Forms}“”‘’…—]");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[。！？；])|(?<=[.!?;])(?=\\s)|\\n");
    private static final String BETWEEN_CELLS = " · ";

    private Words() {}

    /// The words of a part; blocks and rows on lines of their own.
    public static String of(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getLiteral().strip();
            case IndentedCodeBlock code -> code.getLiteral().strip();
            case SoftLineBreak line -> lineBreak(line);
            case HardLineBreak _ -> "\n";
            case Image _ -> "";
            case TableRow row -> Markdown.children(row).stream().map(Words::of).collect(joining(BETWEEN_CELLS));
            default -> Markdown.children(node).stream().map(Words::of).filter(words -> !words.isEmpty())
                    .collect(joining(isOfBlocks(node) ? "\n" : ""));
        };
    }

    private static boolean isOfBlocks(Node node) {
        Node first = node.getFirstChild();
        return node instanceof ListItem || node instanceof TableBlock || node instanceof TableHead
                || node instanceof TableBody
                || (first instanceof Block && node instanceof Block);
    }

    /// What stands for the end of a line in the source: nothing between Chinese characters, else a blank.
    public static String lineBreak(Node line) {
        String before = line.getPrevious() == null ? "" : of(line.getPrevious());
        String after = line.getNext() == null ? "" : of(line.getNext());
        return endsChinese(before) || startsChinese(after) ? "" : " ";
    }

    private static boolean endsChinese(String words) {
        return !words.isEmpty() && isChinese(words.substring(words.length() - 1));
    }

    private static boolean startsChinese(String words) {
        return !words.isEmpty() && isChinese(words.substring(0, 1));
    }

    private static boolean isChinese(String character) {
        return CHINESE.matcher(character).matches();
    }

    /// The sentences of a part, none of them blank.
    public static List<String> sentences(Node node) {
        return Stream.of(END_OF_SENTENCE.split(of(node))).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /// A word of the address of a heading, as GitHub makes it.
    public static String anchor(Node heading) {
        return of(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
