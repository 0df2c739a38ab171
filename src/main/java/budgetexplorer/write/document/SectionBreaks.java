package budgetexplorer.write.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The two ways in which the paper of a document lies, with one row of page numbers. Not thread-safe.
record SectionBreaks(XWPFDocument document, Sheet upright, Sheet across) {
    /// All that was written stands on upright paper, all that follows lies across.
    void turn() {
        CTSectPr last = last();
        CTP end = document.getLastParagraph().getCTP();
        CTSectPr first = (end.isSetPPr() ? end.getPPr() : end.addNewPPr()).addNewSectPr();
        CTHdrFtrRef footer = first.addNewFooterReference();
        footer.setType(last.getFooterReferenceArray(0).getType());
        footer.setId(last.getFooterReferenceArray(0).getId());
        upright.measure(first);
        across.measure(last);
    }

    /// All of the paper is upright.
    void stay() {
        upright.measure(last());
    }

    /// The document's last section, which has the page numbers.
    private CTSectPr last() {
        if (!document.getDocument().getBody().isSetSectPr()) {
            document.getDocument().getBody().addNewSectPr();
        }
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph foot = footer.createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        Sheet.pageNumber(foot, (page, _) -> "— " + page + " —", Type.PAGE);
        return document.getDocument().getBody().getSectPr();
    }
}
