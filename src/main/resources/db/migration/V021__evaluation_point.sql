-- as_read is what the reader found, also where a person has corrected it.
CREATE TABLE evaluation_point (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  sub_question VARCHAR(10) NOT NULL,
  achieved DECIMAL(5,2) NOT NULL,
  max DECIMAL(5,2) NOT NULL,
  percent DECIMAL(5,2) NULL,
  as_read DECIMAL(5,2) NULL,
  source_line INT NULL,
  UNIQUE KEY evaluation_point (evaluation_id, sub_question),
  KEY evaluation_point_municipality (municipality_id),
  CONSTRAINT evaluation_point_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_point_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_point_range CHECK (achieved >= 0 AND achieved <= max)
);
