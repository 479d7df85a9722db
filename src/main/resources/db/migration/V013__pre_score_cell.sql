CREATE TABLE pre_score_cell (
  round_id BIGINT NOT NULL,
  part INT NOT NULL,
  sub_question_id VARCHAR(10) NOT NULL,
  municipality_id BIGINT NOT NULL,
  responses INT NOT NULL,
  share DOUBLE NULL,
  not_known DOUBLE NULL,
  PRIMARY KEY (round_id, part, sub_question_id),
  CONSTRAINT pre_score_cell_part FOREIGN KEY (round_id, part)
    REFERENCES pre_score_part (round_id, part) ON DELETE CASCADE,
  CONSTRAINT pre_score_cell_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
