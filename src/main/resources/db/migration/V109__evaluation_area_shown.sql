-- The figure that pages show for an area whose figures disagree, and whose it is. Empty where there
-- was nothing to choose: then it is the sum of the rows.
ALTER TABLE evaluation_area
  ADD COLUMN shown DECIMAL(5,2) NULL,
  ADD COLUMN chosen VARCHAR(5) NULL,
  ADD CONSTRAINT evaluation_area_chosen CHECK (chosen IN ('TABLE', 'BOX', 'ROWS', 'TYPED'));
