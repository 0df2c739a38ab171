package budgetexplorer.write.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Block;
import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.model.disclosure.Gap;
import budgetexplorer.model.disclosure.Growth;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.SubjectNames;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A section while it is written: its blocks, and what it lacks. For one thread.
final class Page {
    private final Facts facts;
    private final SectionKind kind;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Need> needs = new LinkedHashSet<>();
    private final List<Gap> gaps = new ArrayList<>();

    Page(Facts facts, SectionKind kind) {
        this.facts = facts;
        this.kind = kind;
    }

    Facts facts() {
        return facts;
    }

    SectionKind kind() {
        return kind;
    }

    List<Block> blocks() {
        return blocks;
    }

    /// What was asked for, found or not.
    Set<Need> needs() {
        return needs;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /// `2026年`
    String year() {
        return facts.year() + "年";
    }

    /// `2025年`
    String yearBefore() {
        return facts.year() - 1 + "年";
    }

    void heading(String words, int level) {
        blocks.add(new Block.Heading(words, level));
    }

    void say(String words) {
        blocks.add(new Block.Paragraph(words));
    }

    void rows(List<List<String>> rows) {
        blocks.add(new Block.Rows(rows));
    }

    /// The section as a whole.
    Subject whole() {
        return Subject.whole(kind);
    }

    /// A part of the section.
    Subject part(Field field) {
        return Subject.of(kind, field);
    }

    /// What the official text calls a part of the section.
    String name(Field field) {
        return SubjectNames.of(kind, field);
    }

    /// Marks that something is missing.
    ///
    /// @param what is to be filled in
    String gap(Need need, String what) {
        String marker = "××（请补充" + what + "）";
        needs.add(need);
        gaps.add(new Gap(need, kind, marker));
        return marker;
    }

    /// Says that a table is missing.
    void lacks(TableKind table) {
        say(gap(new Need(Need.Kind.TABLE, whole()), table.title()) + "。");
    }

    /// An amount, or the mark that it is missing.
    String amount(Subject subject) {
        return facts.amount(subject).map(Wording::money)
                .orElseGet(() -> gap(new Need(Need.Kind.AMOUNT, subject), nameOf(subject)));
    }

    private String nameOf(Subject subject) {
        return SubjectNames.of(subject, facts.names());
    }

    /// `，占支出总预算27.68%`, where that says anything.
    String share(Subject part, String whole, Optional<Money> all) {
        return facts.amount(part).flatMap(money -> all.flatMap(of -> Growth.share(money, of)))
                .map(share -> "，占" + whole + Wording.percent(share)).orElse("");
    }

    /// How a part changed since the year before, a comma first.
    String change(Subject subject) {
        return change(subject, subject);
    }

    /// The same where another subject has last year's amount.
    String change(Subject subject, Subject before) {
        needs.add(new Need(Need.Kind.PRIOR, before));
        return "，" + facts.growth(subject, before).map(Page::told).orElseGet(() -> noPrior(before));
    }

    /// The mark that last year's amount is missing.
    private String noPrior(Subject before) {
        return "同比" + gap(new Need(Need.Kind.PRIOR, before), "上年预算数");
    }

    private static String told(Growth growth) {
        if (growth.direction() == Direction.UNCHANGED) {
            return "与上年持平";
        }
        return growth.rate().isPresent()
                ? moved(growth)
                : "上年预算为" + Wording.money(growth.before()) + "，" + moved(growth);
    }

    /// `同比增加9.50万元，同比增长9.50%`
    static String moved(Growth growth) {
        boolean isMore = growth.direction() == Direction.INCREASE;
        Money difference = growth.difference();
        return "同比" + (isMore ? "增加" : "减少") + Wording.money(difference.magnitude()) + growth.rate()
                .map(rate -> "，同比" + (isMore ? "增长" : "下降") + Wording.percent(rate)).orElse("");
    }

    /// `，减少的主要原因是：…`, where something changed.
    String reason(Subject subject) {
        return direction(subject, subject).map(word -> "，" + word + "的主要" + because(subject, word)).orElse("");
    }

    /// `减少` or `增加`; empty where nothing changed or nobody knows.
    Optional<String> direction(Subject subject, Subject before) {
        return facts.growth(subject, before).map(Growth::direction)
                .filter(direction -> direction != Direction.UNCHANGED)
                .map(direction -> direction == Direction.INCREASE ? "增加" : "减少");
    }

    /// `原因是：…`; where the words themselves begin with 是, it is not said twice.
    String because(Subject subject, String word) {
        String words = reasonWords(subject, word);
        return (words.startsWith("是") ? "原因：" : "原因是：") + words;
    }

    /// Why something changed, or the mark that nobody has said so.
    private String reasonWords(Subject subject, String word) {
        var need = new Need(Need.Kind.REASON, subject);
        return words(need).map(Words::within).filter(words -> !words.isEmpty())
                .orElseGet(() -> gap(need, word + "的原因"));
    }

    /// What something is for, or the mark that nobody has said so.
    String purpose(Subject subject) {
        var need = new Need(Need.Kind.PURPOSE, subject);
        return words(need).map(Words::within).filter(words -> !words.isEmpty())
                .orElseGet(() -> gap(need, "主要用途"));
    }

    /// What somebody else has written.
    Optional<String> words(Need need) {
        needs.add(need);
        return facts.words(need);
    }

    /// Takes note that something is told that users may tell otherwise.
    void needs(Need need) {
        needs.add(need);
    }

    /// Paragraphs that somebody else has written, or the mark that they are missing.
    void paragraphs(Subject subject) {
        var need = new Need(Need.Kind.WORDS, subject);
        List<String> known = words(need).map(Words::paragraphs).orElse(List.of());
        if (known.isEmpty()) {
            say(gap(need, nameOf(subject)) + "。");
        } else {
            known.forEach(this::say);
        }
    }
}
