-- What an action is about, and the comparison that it came from; the action outlives both of its sides.
CREATE TABLE action_sub_question (
  action_id BIGINT NOT NULL,
  edition_id VARCHAR(60) NOT NULL,
  sub_question_id VARCHAR(10) NOT NULL,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NULL,
  evaluation_id BIGINT NULL,
  PRIMARY KEY (action_id, edition_id, sub_question_id),
  KEY action_sub_question_about (municipality_id, edition_id, sub_question_id),
  CONSTRAINT action_sub_question_action FOREIGN KEY (action_id) REFERENCES action (id) ON DELETE CASCADE,
  CONSTRAINT action_sub_question_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT action_sub_question_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE SET NULL,
  CONSTRAINT action_sub_question_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE SET NULL
);
