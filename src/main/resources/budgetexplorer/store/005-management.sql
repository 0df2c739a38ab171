-- A deleted budget stays for a while, unseen, so that it can be restored. The rows move to `stored_budget`, to which other
-- tables refer; the view `budget` is what there is to be seen, whoever asks.
ALTER TABLE budget RENAME TO stored_budget;
ALTER TABLE stored_budget ADD COLUMN deleted_at TEXT;
ALTER TABLE stored_budget ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- What departments are called here, where users prefer another name than their documents'.
CREATE TABLE renamed_department (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW named_budget AS
SELECT id, department_code,
  coalesce((SELECT name FROM renamed_department WHERE code = department_code), department_name) AS department_name,
  year, stage, revision, source_file, fingerprint, imported_at, deleted_at, note
FROM stored_budget;

CREATE VIEW budget AS
SELECT id, department_code, department_name, year, stage, revision, source_file, fingerprint, imported_at, note
FROM named_budget WHERE deleted_at IS NULL;
