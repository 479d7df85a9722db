-- Null where it may not be shown, and in rounds that closed before there were intervals.
ALTER TABLE pre_score_cell
  ADD COLUMN steps VARCHAR(255) NULL COMMENT 'shares of the answers on each step, lowest first, apart by ;',
  ADD COLUMN respondents_variance DOUBLE NULL COMMENT 'of a group''s respondents',
  ADD COLUMN variance DOUBLE NULL COMMENT 'of the share',
  ADD COLUMN degrees_of_freedom DOUBLE NULL;
