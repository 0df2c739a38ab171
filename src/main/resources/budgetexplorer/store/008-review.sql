-- What reviewers note about a budget, and what its department answers. Notes belong to their budget: unseen while it is
-- deleted, there again when it is restored, gone when it is. A number is never used twice, since edits that take each
-- other back name notes by it.
CREATE TABLE review_note (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  budget_id     INTEGER NOT NULL REFERENCES stored_budget (id) ON DELETE CASCADE,
  anchor        TEXT    NOT NULL, -- the code of a finding, or the text form of a link
  subject       TEXT    NOT NULL,
  text          TEXT    NOT NULL CHECK (text <> ''),
  author        TEXT    NOT NULL,
  written_at    TEXT    NOT NULL, -- ISO 8601, UTC
  state         TEXT    NOT NULL CHECK (state IN ('待答复', '已答复', '已复核', '不采纳')),
  answer        TEXT,
  answer_author TEXT,
  answered_at   TEXT,
  CHECK ((answer IS NULL) = (answer_author IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX review_note_of_budget ON review_note (budget_id);

-- What users settle for all who open the library, such as how it is audited.
CREATE TABLE library_setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
