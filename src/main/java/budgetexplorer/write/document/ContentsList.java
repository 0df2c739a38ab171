package budgetexplorer.write.document;

import budgetexplorer.model.disclosure.Block;
import budgetexplorer.model.disclosure.Disclosure;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Writes the list of contents: a field that an office program makes anew when it is asked to, with its entries but
/// without the pages' numbers, which nobody knows yet.
record ContentsList(Paragraphs paragraphs, String title) {
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";
    private static final int ABOVE = 240;
    private static final int INDENT = 560;
    private static final double LINE = 23;
    private static final double SIZE = 14;

    void write(Disclosure text) {
        XWPFParagraph heading = paragraphs.document().createParagraph();
        heading.setAlignment(ParagraphAlignment.CENTER);
        heading.setSpacingAfter(ABOVE);
        Type.PART.write(heading.createRun(), title);
        List<Block> entries = text.blocks().stream().filter(ContentsList::isEntry).toList();
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), i == 0, i == entries.size() - 1);
        }
    }

    private static boolean isEntry(Block block) {
        return block instanceof Block.Part || (block instanceof Block.Heading(_, var level) && level == 1);
    }

    private void entry(Block block, boolean first, boolean last) {
        XWPFParagraph paragraph = paragraphs.document().createParagraph();
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        if (first) {
            mark(paragraph, STFldCharType.BEGIN);
            paragraph.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
            mark(paragraph, STFldCharType.SEPARATE);
        }
        switch (block) {
            case Block.Part(var words) -> Type.HEADING.write(paragraph.createRun(), words, SIZE);
            case Block.Heading(var words, _) -> {
                paragraph.setIndentationLeft(INDENT);
                Type.BODY.write(paragraph.createRun(), words, SIZE);
            }
            default -> {
            }
        }
        if (last) {
            mark(paragraph, STFldCharType.END);
        }
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
