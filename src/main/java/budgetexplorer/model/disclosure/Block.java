package budgetexplorer.model.disclosure;

import java.util.List;

/// A piece of a 公开说明.
public sealed interface Block {
    /// The title of it all.
    record Title(String words) implements Block {}

    /// 第一部分 and so on.
    record Part(String words) implements Block {}

    /// The heading of a section, its number included.
    ///
    /// @param level 1 for 一、, 2 for （一）
    record Heading(String words, int level) implements Block {}

    /// A paragraph of text.
    record Paragraph(String words) implements Block {}

    /// A small table, its header first.
    record Rows(List<List<String>> rows) implements Block {
        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
