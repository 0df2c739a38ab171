package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.Optional;

/// Reads the paragraphs of one section into statements. For one thread.
final class SectionReader {
    private final Statements statements = new Statements();
    private final Outline outline = new Outline();
    private final NumeralLog log;
    private final Optional<Integer> year;
    private final RowReader rows;

    SectionReader(Optional<Integer> year, NumeralLog log) {
        this.year = year;
        this.log = log;
        this.rows = new RowReader(statements, log, year);
    }

    List<Statement> read(Paragraph heading, List<Paragraph> body) {
        log.free(heading, 0, heading.text().length(), Numeral.Use.NOT_UNDERSTOOD);
        body.forEach(this::paragraph);
        return statements.done();
    }

    private void paragraph(Paragraph paragraph) {
        if (Rows.isRow(paragraph.text())) {
            rows.read(paragraph);
            return;
        }
        rows.endTable();
        Enumerator enumerator = Enumerator.of(paragraph.text());
        List<String> base = outline.enter(enumerator, paragraph.text().substring(enumerator.length()));
        if (new ParagraphReader(paragraph, statements, log, year, base).read(enumerator.length())) {
            outline.lead(enumerator, statements.subject());
        }
    }
}
