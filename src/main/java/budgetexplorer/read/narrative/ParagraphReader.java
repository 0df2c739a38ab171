package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.narrative.Reason;
import budgetexplorer.model.narrative.Trend;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Reads the statements of one paragraph, token by token. For one thread.
final class ParagraphReader {
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";

    private final Paragraph paragraph;
    private final String text;
    private final Statements statements;
    private final NumeralLog log;
    private final FigureReader figures;
    private final List<String> base;

    /// Of what the next subjects are parts, and the subject that the sentence returns to after its parts.
    private List<String> parent;
    private List<String> outer;
    private boolean inBrackets;
    private @Nullable List<String> whole;
    /// Where the words begin that no token has used.
    private int mark;
    private boolean leads;

    /// @param base of what the paragraph's subjects are parts
    ParagraphReader(Paragraph paragraph, Statements statements, NumeralLog log, Optional<Integer> year,
            List<String> base) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.statements = statements;
        this.log = log;
        this.figures = new FigureReader(paragraph, year);
        this.base = base;
        this.parent = base;
        this.outer = base;
    }

    /// Reads the paragraph from the end of its enumerator.
    ///
    /// @return whether the paragraphs below it are about parts of its last subject
    boolean read(int start) {
        log.free(paragraph, 0, start, Numeral.Use.ENUMERATOR);
        mark = start;
        int at = start;
        Matcher token = Token.in(text);
        while (at < text.length() && token.find(at)) {
            mark = Math.max(mark, start);
            at = Math.max(read(token), token.end());
        }
        statements.close(paragraph, text.length());
        return leads || text.endsWith("：") || text.endsWith(":");
    }

    /// @return where to go on
    private int read(Matcher token) {
        Token found = Token.found(token);
        int end = switch (found) {
            case NUMBER -> number(token);
            case BASIS -> basis(token);
            case PARTS -> parts(token);
            case LIST -> list(token);
            case ALL_OF_IT -> assertion(token, token.group("all").equals("基本")
                    ? Assertion.Kind.ALL_BASIC
                    : Assertion.Kind.ALL_PROJECT);
            case UNCHANGED -> assertion(token, Assertion.Kind.UNCHANGED);
            case NOTHING -> nothing(token);
            case REASON -> reason(token);
            case PURPOSE -> purpose(token);
            case GOAL -> free(token.end(), text.length());
            case SENTENCE_END -> sentenceEnd(token.end());
        };
        mark = found == Token.NUMBER ? mark : end;
        return end;
    }

    private int number(Matcher token) {
        Optional<Numeral.Use> plain = PlainNumbers.use(text, token.start(), token.end());
        if (plain.isPresent()) {
            log.add(paragraph, token.start(), token.end(), plain.get());
            mark = plain.get() == Numeral.Use.ENUMERATOR ? Math.min(token.end() + 1, text.length()) : mark;
            return token.end();
        }
        FigureReader.Result result = figures.read(mark, token.start(), token.end(), parent, statements.subject());
        log.add(paragraph, token.start(), token.end(), result.use());
        result.figure().ifPresent(figure -> {
            if (!figure.subject().equals(statements.subject())) {
                statements.about(figure.subject(), paragraph, result.start());
            }
            statements.open(result.start()).figures.add(figure);
        });
        mark = result.use() == Numeral.Use.FREE_TEXT ? mark : result.end();
        closeBracket(result.end());
        return result.end();
    }

    /// Parts in brackets, `（其中：…）`, end with them.
    private void closeBracket(int end) {
        if (inBrackets && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            sentenceEnd(end + 1);
            mark = end + 1;
        }
    }

    private int basis(Matcher token) {
        parent = base;
        whole = null;
        statements.about(path(token.group("basis")), paragraph, token.start());
        leads = true;
        if (text.startsWith("：", token.end()) || text.startsWith(":", token.end())) {
            parent = statements.subject();
        }
        return token.end();
    }

    private int parts(Matcher token) {
        takeUpSubject(token.start());
        whole = statements.subject();
        inBrackets = token.start() > 0 && OPENING.indexOf(text.charAt(token.start() - 1)) >= 0;
        outer = inBrackets ? parent : base;
        parent = statements.subject();
        return token.end();
    }

    /// A subject that is named before 其中 or a list but has no figure.
    private void takeUpSubject(int end) {
        Lead lead = Lead.of(text, mark, end);
        String name = SubjectWords.name(lead.words());
        if (!name.isEmpty() && name.length() <= FigureReader.LONGEST_NAME) {
            statements.about(path(name), paragraph, lead.start());
        }
    }

    private int list(Matcher token) {
        if (!Lead.of(text, mark, token.start()).words().isEmpty()) {
            parent = base;
        }
        takeUpSubject(token.start());
        int end = Names.end(text, token.end());
        boolean figuresFollow = text.substring(token.end(), end).chars().anyMatch(Character::isDigit);
        if (figuresFollow || end == token.end()) {
            whole = statements.subject();
            parent = statements.subject();
            return token.end();
        }
        String separators = token.group().equals("分为") ? Names.SEPARATORS_AND_WORDS : Names.SEPARATORS;
        statements.open(token.start()).names.addAll(Names.split(paragraph, token.end(), end, separators));
        return end;
    }

    private int assertion(Matcher token, Assertion.Kind kind) {
        if (kind == Assertion.Kind.UNCHANGED) {
            takeUpSubject(token.start());
        }
        statements.open(token.start()).assertions.add(new Assertion(kind, paragraph.span(token.start(), token.end())));
        return token.end();
    }

    private int nothing(Matcher token) {
        statements.about(path(SubjectWords.name(token.group("nothing"))), paragraph, token.start());
        return assertion(token, Assertion.Kind.NOTHING);
    }

    private int reason(Matcher token) {
        Lead lead = Lead.of(text, mark, token.start());
        Optional<TrendWords> trend = TrendWords.last(lead.words());
        String name = trend.map(words -> SubjectWords.name(lead.words().substring(0, words.start()))).orElse("");
        if (!name.isEmpty()) {
            statements.about(path(name), paragraph, lead.start());
        }
        int start = skipBlanks(token.end());
        int end = Regions.endOfReason(text, start);
        statements.open(lead.start()).reason = Optional.of(new Reason(trend.map(words -> trend(words, lead.start())),
                paragraph.span(start, end)));
        return free(token.end(), end);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Trend trend(TrendWords words, int offset) {
        int start = offset + words.start();
        return new Trend(words.direction(), words.word(), paragraph.span(start, start + words.word().length()));
    }

    private int purpose(Matcher token) {
        int start = skipBlanks(token.end());
        int end = Regions.endOfPurpose(text, start);
        statements.open(token.start()).purpose = Optional.of(paragraph.span(start, end));
        return free(token.end(), end);
    }

    private int free(int start, int end) {
        log.free(paragraph, start, end, Numeral.Use.FREE_TEXT);
        return end;
    }

    /// After its parts a sentence returns to what it is about.
    private int sentenceEnd(int end) {
        if (whole != null) {
            statements.about(whole, paragraph, end);
            whole = null;
        }
        parent = inBrackets ? outer : base;
        inBrackets = false;
        return end;
    }

    private List<String> path(String name) {
        return FigureReader.path(parent, name);
    }
}
