-- The documents with pages that budgets came from, and where the cells stand on their pages. The hash is of both: each is
-- there once, and again only if another version of the program found its cells elsewhere. What is small stands before the
-- content, so that it is read without it.
CREATE TABLE original (
  id      INTEGER PRIMARY KEY,
  hash    TEXT    NOT NULL UNIQUE,
  places  BLOB    NOT NULL,
  content BLOB    NOT NULL
) STRICT;

-- Which budgets came from them, under which file names: two files may hold the same.
CREATE TABLE budget_original (
  budget_id   INTEGER NOT NULL REFERENCES stored_budget (id) ON DELETE CASCADE,
  original_id INTEGER NOT NULL REFERENCES original (id),
  file        TEXT    NOT NULL,
  PRIMARY KEY (budget_id, file, original_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX budget_of_original ON budget_original (original_id);

-- An original goes with the last of its budgets.
CREATE TRIGGER original_left AFTER DELETE ON budget_original
WHEN NOT EXISTS (SELECT 1 FROM budget_original WHERE original_id = OLD.original_id)
BEGIN
  DELETE FROM original WHERE id = OLD.original_id;
END;
