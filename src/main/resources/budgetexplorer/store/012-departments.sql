-- Which departments and years have budgets to be seen, and how many each: asked of every library that is opened, and never
-- found out by looking at all its budgets.
CREATE TABLE department (
  code    TEXT    PRIMARY KEY,
  budgets INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fiscal_year (
  year    INTEGER PRIMARY KEY,
  budgets INTEGER NOT NULL
) STRICT;

INSERT INTO department (code, budgets)
SELECT department_code, count(*) FROM stored_budget WHERE deleted_at IS NULL GROUP BY department_code;
INSERT INTO fiscal_year (year, budgets)
SELECT year, count(*) FROM stored_budget WHERE deleted_at IS NULL GROUP BY year;

CREATE TRIGGER budget_stored AFTER INSERT ON stored_budget WHEN NEW.deleted_at IS NULL
BEGIN
  INSERT INTO department (code, budgets) VALUES (NEW.department_code, 1)
    ON CONFLICT (code) DO UPDATE SET budgets = budgets + 1;
  INSERT INTO fiscal_year (year, budgets) VALUES (NEW.year, 1)
    ON CONFLICT (year) DO UPDATE SET budgets = budgets + 1;
END;

CREATE TRIGGER budget_restored AFTER UPDATE OF deleted_at ON stored_budget
WHEN OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL
BEGIN
  INSERT INTO department (code, budgets) VALUES (NEW.department_code, 1)
    ON CONFLICT (code) DO UPDATE SET budgets = budgets + 1;
  INSERT INTO fiscal_year (year, budgets) VALUES (NEW.year, 1)
    ON CONFLICT (year) DO UPDATE SET budgets = budgets + 1;
END;

CREATE TRIGGER budget_deleted AFTER UPDATE OF deleted_at ON stored_budget
WHEN OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL
BEGIN
  UPDATE department SET budgets = budgets - 1 WHERE code = OLD.department_code;
  DELETE FROM department WHERE code = OLD.department_code AND budgets = 0;
  UPDATE fiscal_year SET budgets = budgets - 1 WHERE year = OLD.year;
  DELETE FROM fiscal_year WHERE year = OLD.year AND budgets = 0;
END;

CREATE TRIGGER budget_removed AFTER DELETE ON stored_budget WHEN OLD.deleted_at IS NULL
BEGIN
  UPDATE department SET budgets = budgets - 1 WHERE code = OLD.department_code;
  DELETE FROM department WHERE code = OLD.department_code AND budgets = 0;
  UPDATE fiscal_year SET budgets = budgets - 1 WHERE year = OLD.year;
  DELETE FROM fiscal_year WHERE year = OLD.year AND budgets = 0;
END;

-- The departments of a year and of a stage; what somebody noted something about.
CREATE INDEX budget_by_year ON stored_budget (year, department_code) WHERE deleted_at IS NULL;
CREATE INDEX budget_by_stage ON stored_budget (stage, department_code) WHERE deleted_at IS NULL;
CREATE INDEX noted_budget ON stored_budget (department_code) WHERE note <> '';

-- What whole departments spend, by amount: rankings over the library.
CREATE INDEX department_total ON code_total (hierarchy, total) WHERE code = '';
