-- A budget may come from several files, and a table from several sheets: a JSON array of their names.
ALTER TABLE stated_table ADD COLUMN source_file TEXT NOT NULL DEFAULT '';
ALTER TABLE stated_table ADD COLUMN sheets TEXT NOT NULL DEFAULT '[]';
UPDATE stated_table SET
  source_file = (SELECT source_file FROM budget WHERE budget.id = budget_id),
  sheets = json_array(sheet);
ALTER TABLE stated_table DROP COLUMN sheet;

-- What a table states whatever the format of its document, as a fingerprint; that of older imports is not known.
ALTER TABLE stated_table ADD COLUMN meaning TEXT NOT NULL DEFAULT '';

-- The 公开说明 of a budget: its paragraphs, one a line. Figures are found in it anew whenever it is read.
CREATE TABLE narrative (
  budget_id   INTEGER PRIMARY KEY REFERENCES budget (id) ON DELETE CASCADE,
  source_file TEXT NOT NULL,
  text        TEXT NOT NULL
) STRICT;
