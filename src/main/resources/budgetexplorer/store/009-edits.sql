-- Where a row stands among its table's, if that is not the order of the numbers: rows keep theirs when others are added or
-- moved here.
ALTER TABLE stated_row ADD COLUMN place INTEGER;

-- Drafts that were made here by changing another revision of the same department, year and stage.
CREATE TABLE edited_draft (
  budget_id INTEGER PRIMARY KEY REFERENCES stored_budget (id) ON DELETE CASCADE,
  origin    INTEGER NOT NULL, -- the revision it was made of
  ended_at  TEXT              -- ISO 8601, UTC; absent while changes go into it
) STRICT;

-- What was changed in them. A number is never used twice, since edits that take each other back name changes by it.
CREATE TABLE draft_change (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  budget_id INTEGER NOT NULL REFERENCES edited_draft (budget_id) ON DELETE CASCADE,
  made_at   TEXT    NOT NULL, -- ISO 8601, UTC
  author    TEXT    NOT NULL,
  reason    TEXT    NOT NULL,
  reverts   INTEGER           -- the number of the change that it takes back
) STRICT;

CREATE INDEX draft_change_of_budget ON draft_change (budget_id);

-- The single steps of a change. A cell is JSON: null, a text, or the amount and its precision in 分.
CREATE TABLE alteration (
  change_id    INTEGER NOT NULL REFERENCES draft_change (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL,
  table_number INTEGER NOT NULL,
  kind         TEXT    NOT NULL CHECK (kind IN ('SET', 'ADD', 'REMOVE', 'MOVE')),
  row          INTEGER NOT NULL,
  origin       INTEGER NOT NULL, -- the column of a cell; the row above before, of a row that moves
  target       INTEGER NOT NULL, -- the row above then, of one that moves; of one that comes or goes the row above it
  before       TEXT    NOT NULL, -- a cell, or what a row speaks of
  after        TEXT    NOT NULL, -- a cell, or all cells of a row
  unit_code    TEXT,
  PRIMARY KEY (change_id, ordinal)
) STRICT, WITHOUT ROWID;
