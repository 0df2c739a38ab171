-- How many people a department has in a year (编制), as users enter it where its text does not say, or says it of a part only.
CREATE TABLE headcount (
  department_code TEXT    NOT NULL,
  year            INTEGER NOT NULL,
  people          INTEGER NOT NULL CHECK (people > 0),
  PRIMARY KEY (department_code, year)
) STRICT, WITHOUT ROWID;
