-- The evaluators' strengths, improvement points and weaknesses. source_line is empty for what a
-- person has written.
CREATE TABLE evaluation_finding (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  area INT NOT NULL,
  kind VARCHAR(11) NOT NULL,
  place INT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  source_line INT NULL,
  UNIQUE KEY evaluation_finding (evaluation_id, area, kind, place),
  KEY evaluation_finding_municipality (municipality_id),
  CONSTRAINT evaluation_finding_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_finding_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_finding_kind CHECK (kind IN ('STRENGTH', 'IMPROVEMENT', 'WEAKNESS'))
);
