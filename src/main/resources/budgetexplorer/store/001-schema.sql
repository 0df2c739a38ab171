-- One library: budgets as their documents state them, and the totals derived from them.

-- Names repeat in every budget; each is kept once.
CREATE TABLE label (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE budget (
  id              INTEGER PRIMARY KEY,
  department_code TEXT    NOT NULL,
  department_name TEXT    NOT NULL,
  year            INTEGER NOT NULL,
  stage           TEXT    NOT NULL,
  revision        INTEGER NOT NULL CHECK (revision > 0),
  source_file     TEXT    NOT NULL,
  fingerprint     TEXT    NOT NULL,
  imported_at     TEXT    NOT NULL,
  UNIQUE (department_code, year, stage, revision)
) STRICT;

-- The tables as stated. A row's cells are a JSON array: null, a text, or an amount in 分.
CREATE TABLE stated_table (
  id         INTEGER PRIMARY KEY,
  budget_id  INTEGER NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL CHECK (number BETWEEN 1 AND 12),
  title      TEXT    NOT NULL,
  sheet      TEXT    NOT NULL,
  money_unit TEXT    NOT NULL,
  step       INTEGER NOT NULL,
  columns    TEXT    NOT NULL,
  notes      TEXT    NOT NULL,
  row_count  INTEGER NOT NULL,
  UNIQUE (budget_id, number)
) STRICT;

CREATE TABLE stated_row (
  table_id  INTEGER NOT NULL REFERENCES stated_table (id) ON DELETE CASCADE,
  number    INTEGER NOT NULL,
  kind      TEXT    NOT NULL,
  unit_code TEXT,
  cells     TEXT    NOT NULL,
  PRIMARY KEY (table_id, number)
) STRICT, WITHOUT ROWID;

-- The drill-downs with a total at every node, in the order they are read: a node's children lie side by side, so that
-- one step of a drill is one short range of the primary key however large the library is. The root has parent -1.
CREATE TABLE tree_node (
  budget_id    INTEGER NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
  hierarchy    TEXT    NOT NULL,
  parent       INTEGER NOT NULL,
  ordinal      INTEGER NOT NULL,
  level        TEXT    NOT NULL,
  code         TEXT    NOT NULL,
  label_id     INTEGER NOT NULL REFERENCES label (id),
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

-- What a whole department spends under one code: by budget for comparisons, by amount for rankings over the library.
CREATE TABLE code_total (
  budget_id INTEGER NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
  hierarchy TEXT    NOT NULL,
  code      TEXT    NOT NULL,
  step      INTEGER NOT NULL,
  total     INTEGER,
  basic     INTEGER,
  personnel INTEGER,
  operating INTEGER,
  project   INTEGER,
  PRIMARY KEY (budget_id, hierarchy, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX code_total_by_amount ON code_total (hierarchy, code, total DESC);

-- Names of codes by the year in which a source has them.
CREATE TABLE classification (
  code   TEXT    NOT NULL,
  year   INTEGER NOT NULL,
  name   TEXT    NOT NULL,
  source TEXT    NOT NULL,
  PRIMARY KEY (code, year)
) STRICT, WITHOUT ROWID;
