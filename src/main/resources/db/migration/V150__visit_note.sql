-- A coordinator's own note about a sub-question, for the evaluators' visit.
CREATE TABLE visit_note (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  sub_question_id VARCHAR(20) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY visit_note (round_id, sub_question_id),
  CONSTRAINT visit_note_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT visit_note_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE
);
