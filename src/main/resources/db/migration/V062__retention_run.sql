-- What was removed, and when. The newest day without anything to remove stands as one row without a
-- kind, so that one sees that it runs.
CREATE TABLE retention_run (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  ran_on DATE NOT NULL,
  kind VARCHAR(20) NULL,
  removed INT NOT NULL,
  KEY retention_run_municipality (municipality_id, ran_on),
  CONSTRAINT retention_run_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT retention_run_removed CHECK ((kind IS NULL AND removed = 0) OR (kind IS NOT NULL AND removed > 0))
);
