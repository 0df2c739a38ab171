-- What users type for the 公开说明 that is generated for a budget: last year's amounts, reasons, purposes, paragraphs. It
-- belongs to its budget: gone when that is.
CREATE TABLE disclosure_input (
  budget_id INTEGER NOT NULL REFERENCES stored_budget (id) ON DELETE CASCADE,
  key       TEXT    NOT NULL, -- what it is for: PRIOR/EXPENDITURE/206
  value     TEXT    NOT NULL CHECK (value <> ''),
  PRIMARY KEY (budget_id, key)
) STRICT, WITHOUT ROWID;
