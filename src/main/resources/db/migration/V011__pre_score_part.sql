-- The snapshot: what a closed round may show, computed once. Part 0 is all groups together.
CREATE TABLE pre_score_part (
  round_id BIGINT NOT NULL,
  part INT NOT NULL,
  municipality_id BIGINT NOT NULL,
  responses INT NOT NULL,
  PRIMARY KEY (round_id, part),
  CONSTRAINT pre_score_part_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT pre_score_part_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
