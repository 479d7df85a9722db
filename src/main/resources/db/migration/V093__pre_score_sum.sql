-- The precision of an area's points, and of the total's: area 0.
CREATE TABLE pre_score_sum (
  round_id BIGINT NOT NULL,
  part INT NOT NULL,
  area INT NOT NULL,
  municipality_id BIGINT NOT NULL,
  variance DOUBLE NOT NULL,
  degrees_of_freedom DOUBLE NOT NULL,
  PRIMARY KEY (round_id, part, area),
  CONSTRAINT pre_score_sum_part FOREIGN KEY (round_id, part)
    REFERENCES pre_score_part (round_id, part) ON DELETE CASCADE,
  CONSTRAINT pre_score_sum_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
