package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Claim;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words before a number say of it.
///
/// @param subject the words that name what it is about; empty where they name nothing new
/// @param year the year that the words state
record Clause(Claim claim, String subject, Optional<TrendWords> trend, Optional<Integer> year,
        Optional<String> whole) {
    private static final String YEAR_BEFORE = "(?:上年|去年|上一年)(?!结转|结余)";
    private static final Pattern COMPARED = Pattern
            .compile("(?:同比|环比|[比较与]?(?:上年|去年|上一年|20\\d\\d年)度?(?:年初)?(?:预算|执行|决算|批复){0,2}[数额]?(?:相比)?)$");
    private static final Pattern OF_YEAR = Pattern
            .compile("([比较]?)(20\\d\\d年|" + YEAR_BEFORE + ")度?(?:年初)?(?:预算|执行|决算|批复|安排){0,2}[数额]?[为是]?$");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("([比较]?)(20\\d\\d年|" + YEAR_BEFORE + ")度?");
    private static final Pattern FILLING = Pattern.compile("^比?的?|(?:的|比重|比例|份额|为|约|达)+$");
    private static final int LONGEST_TAIL = 24;

    /// Nothing if the words do not make a claim of a number with this unit.
    static Optional<Clause> of(String words, Units unit, Optional<Integer> year) {
        Optional<TrendWords> trend = TrendWords.atEnd(words);
        if (trend.isPresent()) {
            Claim claim = unit.isPercent() ? Claim.RATE : Claim.CHANGE;
            String before = withoutComparison(words.substring(0, trend.get().start()));
            return Optional.of(new Clause(claim, SubjectWords.name(before), trend, Optional.empty(), Optional.empty()));
        }
        if (unit.isPercent()) {
            return share(words);
        }
        return unit.isPoints() ? Optional.empty() : Optional.of(amount(words, unit, year));
    }

    private static String withoutComparison(String words) {
        return tail(COMPARED, words).map(match -> words.substring(0, match.start())).orElse(words);
    }

    private static Optional<Clause> share(String words) {
        int share = words.lastIndexOf('占');
        if (share < 0 || words.length() - share > LONGEST_TAIL) {
            return Optional.empty();
        }
        String whole = FILLING.matcher(words.substring(share + 1)).replaceAll("").strip();
        return Optional.of(new Clause(Claim.SHARE, SubjectWords.name(words.substring(0, share)), Optional.empty(),
                Optional.empty(), Optional.of(whole).filter(name -> !name.isEmpty())));
    }

    private static Clause amount(String words, Units unit, Optional<Integer> year) {
        Optional<Matcher> atEnd = tail(OF_YEAR, words);
        Matcher atStart = BEGINS_WITH_YEAR.matcher(words);
        if (atEnd.isPresent()) {
            return amount(atEnd.get(), words.substring(0, atEnd.get().start()), unit, year);
        }
        return atStart.lookingAt()
                ? amount(atStart, words.substring(atStart.end()), unit, year)
                : new Clause(plain(unit), SubjectWords.name(words), Optional.empty(), Optional.empty(),
                        Optional.empty());
    }

    private static Clause amount(Matcher ofYear, String subject, Units unit, Optional<Integer> year) {
        String stated = ofYear.group(2);
        Optional<Integer> of = stated.startsWith("20")
                ? Optional.of(Integer.valueOf(stated.substring(0, 4)))
                : year.map(current -> current - 1);
        boolean before = !stated.startsWith("20") || !ofYear.group(1).isEmpty()
                || year.filter(current -> of.orElseThrow() < current).isPresent();
        Claim claim = before && unit.isMoney() ? Claim.PRIOR_YEAR : plain(unit);
        return new Clause(claim, SubjectWords.name(subject), Optional.empty(), of, Optional.empty());
    }

    private static Claim plain(Units unit) {
        return unit.isMoney() ? Claim.AMOUNT : Claim.COUNT;
    }

    /// A match at the end of the words; only so much of them is looked at that long ones cost no more.
    private static Optional<Matcher> tail(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words).region(Math.max(0, words.length() - LONGEST_TAIL), words.length());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
