-- Which of the round's groups stand behind a part. A group in no part is in no figure.
CREATE TABLE pre_score_group (
  round_id BIGINT NOT NULL,
  round_group_id BIGINT NOT NULL,
  part INT NOT NULL,
  municipality_id BIGINT NOT NULL,
  PRIMARY KEY (round_id, round_group_id),
  CONSTRAINT pre_score_group_part FOREIGN KEY (round_id, part)
    REFERENCES pre_score_part (round_id, part) ON DELETE CASCADE,
  CONSTRAINT pre_score_group_group FOREIGN KEY (round_group_id) REFERENCES round_group (id) ON DELETE CASCADE,
  CONSTRAINT pre_score_group_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
