package budgetexplorer.read.random;

import java.util.EnumSet;
import java.util.Set;

/// How a document may be written other than in the official form. Each may be left out of the property test.
enum Variation {
    // the workbook
    /// A cover and a list of contents, which names the tables' titles, come first.
    COVER_SHEETS,
    /// Sheet1, Sheet2 …
    PLAIN_SHEET_NAMES,
    SHUFFLED_SHEETS,
    /// Several tables one below the other.
    TABLES_SHARE_A_SHEET,
    SEVERAL_DEPARTMENTS,
    /// The sheets of several departments mixed up.
    MIXED_DEPARTMENTS,
    /// Table 3 or 5 on a sheet for each unit, whose 合计 is the unit's total.
    UNIT_PER_SHEET,
    /// Only some of a department's tables say whose they are.
    CAPTION_ON_SOME_TABLES,

    // where the year stands, if not in the titles
    YEAR_IN_NOTES,
    YEAR_IN_FILE_NAME,
    YEAR_ON_COVER,

    // above the table
    BLANK_ROWS_ABOVE,
    BLANK_COLUMNS_LEFT,
    OTHER_TITLE,
    MERGED_TITLE,
    /// The form is numbered nowhere, or on some tables only.
    FEW_FORM_NUMBERS,
    /// 部门预算03表, of a draft.
    OTHER_FORM_NUMBERS,
    /// 单位名称 or 部门（单位）名称 instead of 部门名称.
    OTHER_CAPTION_WORD,
    CAPTION_WITH_BLANKS,
    CAPTION_IN_TWO_CELLS,
    MONEY_UNIT_IN_ITS_OWN_ROW,
    /// 金额单位, half-width colon, blanks.
    OTHER_MONEY_UNIT_WORDS,
    MONEY_IN_YUAN,
    MONEY_IN_THOUSANDS,

    // the header
    FLAT_HEADER,
    /// 基本支出 split in 小计, 人员经费 and 公用经费 where the official table does not.
    DEEP_HEADER,
    UNMERGED_HEADER,
    OTHER_HEADER_WORDS,
    HEADER_WITH_BREAKS,
    HALF_WIDTH_BRACKETS,
    NO_COLUMN_NUMBERS,
    /// From the first column on, as numbers.
    ALL_COLUMNS_NUMBERED,
    /// 栏次 before the numbers.
    NAMED_COLUMN_NUMBERS,
    COLUMNS_REORDERED,
    COLUMNS_MISSING,

    // pages
    HEADER_REPEATED,
    /// Title and captions too.
    TITLE_REPEATED,
    HIDDEN_ROWS,
    BLANK_ROWS_WITHIN,

    // rows
    NO_TOTAL_ROW,
    NO_DEPARTMENT_ROW,
    OTHER_TOTAL_WORDS,
    MERGED_TOTAL_LABEL,
    /// Rows of 类 and 款 before their 项.
    SUBTOTAL_ROWS,
    /// 类, 款 and 项 in columns of their own below 科目编码.
    SPLIT_CODES,
    SPLIT_CODES_AS_NUMBERS,
    CODES_AS_NUMBERS,
    LINES_REPEAT_THE_UNIT,
    /// `  2060101 行政运行` in one column.
    CODE_AND_NAME_IN_ONE_CELL,
    /// Names alone, indented; another table of the document has the codes.
    NAMES_WITHOUT_CODES,
    NAMES_WITH_BREAKS,

    // amounts
    /// Some zeros, or all, are not written.
    ZEROS_LEFT_BLANK,
    AMOUNTS_GENERAL,
    /// `1,234.50`.
    AMOUNTS_AS_TEXT,
    /// `1234.5`.
    AMOUNTS_AS_PLAIN_TEXT,
    FULL_WIDTH_AMOUNTS,
    /// `—` where nothing is stated.
    DASH_FOR_BLANK,
    /// `—` where zero is meant: it reads as nothing stated.
    DASH_FOR_ZERO,
    NEGATIVES_IN_BRACKETS,
    FORMULAS,
    FORMULAS_WITHOUT_VALUE,

    // below the table
    NOTES,
    /// 本部门没有…，故本表无数据, without 注.
    STATEMENT_WITHOUT_MARK,

    // the file
    /// Text files in the code page of Chinese Windows.
    CHINESE_CODE_PAGE,

    // pages as they are drawn
    /// Edges of cells are thin filled rectangles.
    EDGES_AS_BARS,
    /// A rectangle is drawn around each cell.
    EDGES_AS_BOXES,
    /// Wide tables, too, stand on pages that are higher than wide.
    PAGES_UPRIGHT,
    /// Every second sheet lies the other way.
    PAGES_OF_BOTH_KINDS,
    /// Pages are drawn sideways and say that they are to be turned.
    TURNED_PAGES,
    /// A line above and a number below each page.
    RUNNING_HEADS,
    /// The header stands again on each page that a table goes on on.
    HEADER_ON_EACH_PAGE,
    ROWS_BROKEN_ACROSS_PAGES,
    /// A broken row has no edge where it is broken.
    BREAKS_WITHOUT_EDGE,
    /// Nearly all words are wrapped.
    NARROW_COLUMNS,
    WORDS_IN_THE_MIDDLE,
    /// Indented words begin further to the right, without blanks.
    INDENTED_BY_PLACE,
    /// Each letter is a run of its own.
    LETTER_BY_LETTER;

    /// Those of pages as they are drawn.
    static final Set<Variation> OF_PAGES = EnumSet.range(EDGES_AS_BARS, LETTER_BY_LETTER);
}
