-- The stated tables of a budget in one compressed JSON text: they are only ever read whole, and as rows they took more
-- than a third of the file. They move there from `stated_table` and `stated_row` when this script has run, as texts do.
CREATE TABLE stated_tables (
  budget_id INTEGER PRIMARY KEY REFERENCES stored_budget (id) ON DELETE CASCADE,
  content   BLOB    NOT NULL
) STRICT;

ALTER TABLE narrative RENAME TO old_narrative;

CREATE TABLE narrative (
  budget_id   INTEGER PRIMARY KEY REFERENCES stored_budget (id) ON DELETE CASCADE,
  source_file TEXT    NOT NULL,
  text        BLOB    NOT NULL -- compressed
) STRICT;

-- A node with its name, so that a drill reads a range of one table and nothing else. Names in a table of their own lay
-- all over a large file.
ALTER TABLE tree_node RENAME TO old_tree_node;

CREATE TABLE tree_node (
  budget_id    INTEGER NOT NULL REFERENCES stored_budget (id) ON DELETE CASCADE,
  hierarchy    TEXT    NOT NULL,
  parent       INTEGER NOT NULL,
  ordinal      INTEGER NOT NULL,
  level        TEXT    NOT NULL,
  code         TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  step         INTEGER NOT NULL,
  total        INTEGER,
  basic        INTEGER,
  personnel    INTEGER,
  operating    INTEGER,
  project      INTEGER,
  source_table INTEGER,
  source_row   INTEGER,
  PRIMARY KEY (budget_id, hierarchy, parent, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO tree_node
SELECT n.budget_id, n.hierarchy, n.parent, n.ordinal, n.level, n.code, l.text, n.step, n.total, n.basic, n.personnel,
  n.operating, n.project, n.source_table, n.source_row
FROM old_tree_node n CROSS JOIN label l ON l.id = n.label_id;

DROP TABLE old_tree_node;
DROP TABLE label;

-- No question goes through the totals under any one code by amount; keeping them in order cost more than all other
-- totals of an import together.
DROP INDEX code_total_by_amount;

-- What can be found is found anew from what is stored, once this script has run.
DROP TRIGGER search_place_removed;
DROP TABLE search_index;
DROP TABLE search_place;
DROP TABLE search_text;

-- What can be found, each text once however many budgets have it. The ids are in the order in which texts are listed: by
-- kind, then the shorter first, so that the best of many are found without sorting all.
CREATE TABLE search_text (
  id   INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  hash INTEGER NOT NULL, -- of kind, code and text
  code TEXT    NOT NULL,
  text TEXT    NOT NULL
) STRICT;

CREATE INDEX search_text_by_hash ON search_text (hash);

-- Names from their beginning: the kinds that users type so and that are not too many.
CREATE INDEX search_text_by_beginning ON search_text (kind, text) WHERE kind IN (1, 2, 3, 4, 5);

-- Where a text stands, the largest amount first, then the latest year: the order of the primary key. Places go with their
-- budget by way of `searchable_budget`, not by a reference, which would need an index as large as this table.
CREATE TABLE search_place (
  text_id   INTEGER NOT NULL REFERENCES search_text (id),
  smallness INTEGER NOT NULL, -- the amount negated; 0 without one
  age       INTEGER NOT NULL, -- the year negated
  budget_id INTEGER NOT NULL,
  place     TEXT    NOT NULL, -- a link without its budget
  step      INTEGER,          -- the precision of the amount; absent without one
  PRIMARY KEY (text_id, smallness, age, budget_id, place)
) STRICT, WITHOUT ROWID;

-- Which places a budget has, compressed, so that they can be removed.
CREATE TABLE searchable_budget (
  budget_id INTEGER PRIMARY KEY REFERENCES stored_budget (id) ON DELETE CASCADE,
  places    BLOB    NOT NULL
) STRICT;

-- Budgets that were stored or changed since what can be found of them was written. Many are written at a time for a
-- fraction of what they cost one by one.
CREATE TABLE search_pending (
  budget_id INTEGER PRIMARY KEY REFERENCES stored_budget (id) ON DELETE CASCADE
) STRICT;

-- The words of the texts, parted by blanks: of Chinese characters every two that follow each other.
CREATE VIRTUAL TABLE search_index USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 3 4'
);

INSERT INTO search_pending SELECT id FROM stored_budget;

-- Deleted budgets that may be removed for good.
CREATE INDEX deleted_budget ON stored_budget (deleted_at) WHERE deleted_at IS NOT NULL;
