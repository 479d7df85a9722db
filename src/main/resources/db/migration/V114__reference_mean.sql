-- Mean points of other evaluations, with their base in words. From a report (evaluation_id), or typed.
CREATE TABLE reference_mean (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NULL,
  base VARCHAR(300) NOT NULL,
  edition_id VARCHAR(60) NOT NULL,
  counted INT NULL,
  since_year INT NULL,
  until_year INT NULL,
  total DECIMAL(5,2) NULL,
  source_line INT NULL,
  created_on DATE NOT NULL,
  KEY reference_mean_municipality (municipality_id),
  CONSTRAINT reference_mean_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT reference_mean_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE
);
