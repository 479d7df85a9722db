-- The mean of an area (as 3) or of a sub-question (as 3.2).
CREATE TABLE reference_mean_part (
  reference_mean_id BIGINT NOT NULL,
  part VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  municipality_id BIGINT NOT NULL,
  points DECIMAL(5,2) NOT NULL,
  PRIMARY KEY (reference_mean_id, part),
  KEY reference_mean_part_municipality (municipality_id),
  CONSTRAINT reference_mean_part_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT reference_mean_part_mean FOREIGN KEY (reference_mean_id) REFERENCES reference_mean (id) ON DELETE CASCADE
);
