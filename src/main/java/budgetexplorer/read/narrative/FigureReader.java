package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.narrative.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one figure from a number, its unit and the words before it. Immutable.
///
/// @param year the narrative's year
record FigureReader(Paragraph paragraph, Optional<Integer> year) {
    static final int LONGEST_NAME = 80;

    private static final String SIGNS = "-−－";
    private static final Pattern COUNTED = Pattern.compile("[\\p{IsHan}]{1,8}");
    private static final Pattern VERB_OF_COUNT = Pattern.compile("(?:内设|下设|设)$");
    private static final Pattern GOAL_AFTER = Pattern.compile("以上|以下|以内|左右");
    private static final Pattern GOAL_BEFORE = Pattern.compile("(?:不少于|不低于|不超过|不高于|达到|至少|[≥≤＞＜])$");

    /// @param start where the figure's words begin
    /// @param end where to go on
    record Result(Numeral.Use use, Optional<Figure> figure, int start, int end) {}

    /// The path of a name below another; a name with 类, 款 and 项 stands on its own.
    static List<String> path(List<String> parent, String name) {
        List<String> classification = SubjectWords.classification(name);
        if (!classification.isEmpty()) {
            return classification;
        }
        var path = new ArrayList<>(parent);
        path.add(name);
        return List.copyOf(path);
    }

    /// Reads the number that stands from start to end.
    ///
    /// @param mark where the words before it may begin
    /// @param parent of what a new subject is part
    /// @param subject what it is about if the words name nothing new
    Result read(int mark, int start, int end, List<String> parent, List<String> subject) {
        String text = paragraph.text();
        boolean negative = start > mark && SIGNS.indexOf(text.charAt(start - 1)) >= 0;
        Lead lead = Lead.of(text, mark, negative ? start - 1 : start);
        Optional<Units> unit = Units.after(text, end);
        if (isGoal(lead.words(), unit.map(Units::end).orElse(end))) {
            return new Result(Numeral.Use.FREE_TEXT, Optional.empty(), lead.start(), end);
        }
        Optional<BigDecimal> number = unit
                .flatMap(known -> Digits.parse(text.substring(start, end), negative, known.name()));
        Optional<Clause> clause = unit.flatMap(known -> Clause.of(lead.words(), known, year));
        if (number.isEmpty() || clause.isEmpty() || clause.get().subject().length() > LONGEST_NAME) {
            return notUnderstood(start, end);
        }
        String name = withCounted(clause.get().subject(), unit.orElseThrow());
        List<String> about = name.isEmpty() ? subject : path(parent, name);
        return about.isEmpty()
                ? notUnderstood(start, end)
                : understood(clause.get(), about, number.get(), negative ? start - 1 : start, unit.get(), lead);
    }

    private static boolean isNotName(List<String> names) {
        return names.isEmpty() || names.contains("");
    }

    private static Result notUnderstood(int start, int end) {
        return new Result(Numeral.Use.NOT_UNDERSTOOD, Optional.empty(), start, end);
    }

    private Result understood(Clause clause, List<String> about, BigDecimal number, int start, Units unit, Lead lead) {
        if (isNotName(about)) {
            return notUnderstood(start, unit.end());
        }
        var figure = new Figure(paragraph.span(start, unit.end()), paragraph.text().substring(start, unit.end()),
                clause.claim(), number, unit.isPercent() ? "%" : unit.name(),
                clause.trend().map(words -> trend(words, lead.start())), about, clause.year().or(() -> year),
                clause.whole());
        return new Result(Numeral.Use.FIGURE, Optional.of(figure), lead.start(), unit.end());
    }

    private Trend trend(TrendWords words, int offset) {
        int start = offset + words.start();
        return new Trend(words.direction(), words.word(), paragraph.span(start, start + words.word().length()));
    }

    private boolean isGoal(String words, int end) {
        Matcher after = GOAL_AFTER.matcher(paragraph.text()).region(end, paragraph.text().length());
        Matcher before = GOAL_BEFORE.matcher(words).region(Math.max(0, words.length() - 4), words.length());
        return after.lookingAt() || before.find();
    }

    /// `内设7个科室` names what it counts after the number.
    private String withCounted(String name, Units unit) {
        Matcher verb = VERB_OF_COUNT.matcher(name).region(Math.max(0, name.length() - 2), name.length());
        Matcher counted = COUNTED.matcher(paragraph.text()).region(unit.end(), paragraph.text().length());
        return verb.find() && counted.lookingAt() ? name + counted.group() : name;
    }
}
