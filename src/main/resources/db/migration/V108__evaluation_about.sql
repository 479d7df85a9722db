-- Which municipality the report is about (four digits), which of its evaluations it was, the
-- evaluators' organisations, and the total that pages show where a person chose another than the
-- areas' sum.
ALTER TABLE evaluation
  ADD COLUMN about CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN occasion INT NULL,
  ADD COLUMN evaluators VARCHAR(300) NULL,
  ADD COLUMN shown_total DECIMAL(5,2) NULL,
  ADD KEY evaluation_about (municipality_id, about);
