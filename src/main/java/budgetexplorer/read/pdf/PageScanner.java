package budgetexplorer.read.pdf;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.ReadGuard;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Collects the characters and the straight lines that a page draws, in one pass over its contents. Pictures are noticed
/// and not decoded. For one page and one thread.
final class PageScanner extends PDFGraphicsStreamEngine {
    private static final String UNREADABLE = "\uFFFD";
    /// Characters that a page draws in four directions; most pages use one.
    private static final int DIRECTIONS = 4;

    private final int number;
    private final PageLimits limits;
    private final FontGuard fonts;
    private final ReadGuard guard;
    private final PathRules paths = new PathRules();
    private final ActualText actual = new ActualText();
    private final List<DrawnGlyph> glyphs = new ArrayList<>();
    private final int[] inDirection = new int[DIRECTIONS];
    private boolean hasPicture;
    private int unreadable;
    private int unseen;
    private int operators;
    private int forms;

    /// @param number the page's, from 1
    /// @param fonts  looks through the document's fonts
    PageScanner(PDPage page, int number, PageLimits limits, FontGuard fonts, ReadGuard guard) {
        super(page);
        this.number = number;
        this.limits = limits;
        this.fonts = fonts;
        this.guard = guard;
    }

    /// What the page draws.
    ///
    /// @throws ProblemException if it goes beyond a limit
    PageInk scan() throws IOException, ProblemException {
        try {
            processPage(getPage());
        } catch (Stopped e) {
            throw e.problem();
        }
        Turn turn = Turn.shown(getPage());
        int direction = direction(turn.toLines());
        turn = turn.further((DIRECTIONS - direction) % DIRECTIONS);
        List<Glyph> upright = new ArrayList<>();
        for (DrawnGlyph glyph : glyphs) {
            glyph.upright(turn.toLines()).ifPresent(upright::add);
        }
        int sideways = Arrays.stream(inDirection).sum() - upright.size();
        var page = new Box(0, 0, turn.width(), turn.height());
        upright.removeIf(glyph -> !page.contains(glyph.centreX(), glyph.centreY()));
        return new PageInk(number, turn.width(), turn.height(), Overprints.once(upright),
                paths.rules(turn.toLines(), page), hasPicture, unreadable, unseen, sideways, turn);
    }

    /// The direction that most characters run in, in quarters clockwise.
    private int direction(AffineTransform shown) {
        for (DrawnGlyph glyph : glyphs) {
            glyph.direction(shown).ifPresent(quarter -> inDirection[quarter]++);
        }
        int most = 0;
        for (int i = 1; i < DIRECTIONS; i++) {
            most = inDirection[i] > inDirection[most] ? i : most;
        }
        return most;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > limits.operators()) {
            throw new Stopped(limits.beyondPage(number));
        }
        try {
            guard.check();
        } catch (ProblemException e) {
            throw new Stopped(e);
        }
        fonts.beforeFontOf(operator, operands, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        if (forms > limits.forms()) {
            throw new Stopped(limits.beyondPage(number));
        }
        int before = actual.depth();
        super.showForm(form);
        actual.close(before);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        actual.begin(properties, glyphs.size());
    }

    @Override
    public void endMarkedContentSequence() {
        actual.end(glyphs);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (glyphs.size() >= limits.glyphs()) {
            throw new Stopped(limits.beyondPage(number));
        }
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            unreadable++; // but it is there, and a number without one of its digits is another number
            text = UNREADABLE;
        }
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            unseen++;
        }
        glyphs.add(new DrawnGlyph(PlainForms.of(text), matrix.createAffineTransform(), displacement.getX()));
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        paths.rectangle(first, second, third, fourth);
    }

    @Override
    public void moveTo(float x, float y) {
        paths.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        paths.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        paths.curveTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return paths.current();
    }

    @Override
    public void closePath() {
        paths.close();
    }

    @Override
    public void endPath() {
        paths.end();
    }

    @Override
    public void strokePath() {
        paths.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        paths.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths.stroke();
    }

    @Override
    public void drawImage(PDImage image) {
        hasPicture = true;
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped is read all the same: it is a cell's words that do not fit
    }

    @Override
    public void shadingFill(COSName name) {
        // no line and no letter
    }

    /// Carries a problem through PDFBox, which knows only its own exceptions.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ProblemException problem;

        Stopped(ProblemException problem) {
            super(problem);
            this.problem = problem;
        }

        ProblemException problem() {
            return problem;
        }
    }
}
