-- What a trace says of a shown group. Where people have answered whom nobody asked the population is unknown.
ALTER TABLE pre_score_part
  ADD COLUMN population INT NULL COMMENT 'people asked; unknown where null',
  ADD COLUMN weight DOUBLE NOT NULL DEFAULT 1,
  ADD COLUMN k INT NULL COMMENT 'the fewest respondents behind its cells';
