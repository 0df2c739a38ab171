-- What can be found, each text once however many budgets have it. The ids are in the order in which texts are listed: by
-- kind, then the shorter first, so that the best of many are found without sorting all.
CREATE TABLE search_text (
  id   INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  code TEXT    NOT NULL,
  text TEXT    NOT NULL,
  UNIQUE (kind, text, code)
) STRICT;

-- Where a text stands, the largest amount first, then the latest year: the order of the primary key.
CREATE TABLE search_place (
  text_id   INTEGER NOT NULL REFERENCES search_text (id),
  smallness INTEGER NOT NULL, -- the amount negated; 0 without one
  age       INTEGER NOT NULL, -- the year negated
  budget_id INTEGER NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
  place     TEXT    NOT NULL, -- a link without its budget
  step      INTEGER,          -- the precision of the amount; absent without one
  PRIMARY KEY (text_id, smallness, age, budget_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_place_by_budget ON search_place (budget_id);

-- The words of the texts, parted by blanks: Chinese characters are words of their own.
CREATE VIRTUAL TABLE search_index USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4'
);

-- A text that stands nowhere any more is forgotten.
CREATE TRIGGER search_place_removed AFTER DELETE ON search_place
WHEN NOT EXISTS (SELECT 1 FROM search_place WHERE text_id = OLD.text_id)
BEGIN
  DELETE FROM search_index WHERE rowid = OLD.text_id;
  DELETE FROM search_text WHERE id = OLD.text_id;
END;
