package budgetexplorer.read.text;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the characters of a text file, whichever of the encodings in use it is written in.
final class PlainText {
    /// The largest text that is read, in bytes: some hundred times the longest budget.
    private static final long LARGEST = 64L << 20;
    /// What Windows writes in China; every text in its subsets GBK and GB 2312 is one of it too.
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /// The file's lines.
    ///
    /// @throws ProblemException if it is too large, or no text
    static List<String> lines(Path file) throws ProblemException {
        return text(file).lines().toList();
    }

    /// The whole file.
    ///
    /// @throws ProblemException if it is too large, or no text
    static String text(Path file) throws ProblemException {
        var place = Place.of(String.valueOf(file.getFileName()));
        try {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(
                        Problem.error(place, "problem.limit.size", String.valueOf(LARGEST >> 20)));
            }
            return decode(Files.readAllBytes(file), place);
        } catch (IOException e) {
            throw new ProblemException(Problem.error(place, "problem.file.unreadable"), e);
        }
    }

    private static String decode(byte[] bytes, Place place) throws ProblemException {
        for (Charset charset : charsets(bytes)) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
                }
            } catch (CharacterCodingException _) {
                // then it is the next
            }
        }
        throw new ProblemException(Problem.error(place, "problem.text.encoding"));
    }

    private static List<Charset> charsets(byte[] bytes) {
        boolean hasMark = bytes.length > 1 && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return hasMark ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
    }
}
