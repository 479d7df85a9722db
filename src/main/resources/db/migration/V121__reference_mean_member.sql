-- The evaluations that a mean was computed from, as they were called then. A mean without any was
-- typed, or printed in a report.
CREATE TABLE reference_mean_member (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  reference_mean_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  evaluated_on DATE NOT NULL,
  KEY reference_mean_member_municipality (municipality_id),
  CONSTRAINT reference_mean_member_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT reference_mean_member_mean FOREIGN KEY (reference_mean_id) REFERENCES reference_mean (id) ON DELETE CASCADE
);
