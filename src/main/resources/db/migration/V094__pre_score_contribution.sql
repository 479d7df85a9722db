-- What a group contributes to the variance of the points for all groups together.
CREATE TABLE pre_score_contribution (
  round_id BIGINT NOT NULL,
  part INT NOT NULL,
  area INT NOT NULL,
  municipality_id BIGINT NOT NULL,
  responses INT NOT NULL,
  variance DOUBLE NOT NULL,
  cautious BOOLEAN NOT NULL COMMENT 'whether it is the greatest that the group''s means allow',
  PRIMARY KEY (round_id, part, area),
  CONSTRAINT pre_score_contribution_part FOREIGN KEY (round_id, part)
    REFERENCES pre_score_part (round_id, part) ON DELETE CASCADE,
  CONSTRAINT pre_score_contribution_municipality FOREIGN KEY (municipality_id)
    REFERENCES municipality (id) ON DELETE CASCADE
);
