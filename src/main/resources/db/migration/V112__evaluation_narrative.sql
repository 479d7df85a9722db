-- What the evaluators write about a sub-question, its paragraphs apart by an empty line.
CREATE TABLE evaluation_narrative (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  sub_question VARCHAR(10) NOT NULL,
  text MEDIUMTEXT NOT NULL,
  source_line INT NULL,
  UNIQUE KEY evaluation_narrative (evaluation_id, sub_question),
  KEY evaluation_narrative_municipality (municipality_id),
  CONSTRAINT evaluation_narrative_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_narrative_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE
);
