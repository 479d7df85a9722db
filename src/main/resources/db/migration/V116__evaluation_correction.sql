-- Each time a stored evaluation was corrected, and why.
CREATE TABLE evaluation_correction (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  person VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  corrected_at DATETIME NOT NULL COMMENT 'UTC',
  KEY evaluation_correction_evaluation (evaluation_id),
  KEY evaluation_correction_municipality (municipality_id),
  CONSTRAINT evaluation_correction_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_correction_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE
);
