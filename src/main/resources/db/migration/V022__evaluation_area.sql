-- The area's figures as printed; the third one is the sum of its points.
CREATE TABLE evaluation_area (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  area INT NOT NULL,
  box DECIMAL(5,2) NULL,
  table_total DECIMAL(5,2) NULL,
  UNIQUE KEY evaluation_area (evaluation_id, area),
  CONSTRAINT evaluation_area_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_area_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE
);
