-- What the municipality does now, in the coordinator's words.
CREATE TABLE feedback_doing (
  round_id BIGINT NOT NULL,
  position INT NOT NULL,
  municipality_id BIGINT NOT NULL,
  what VARCHAR(300) NOT NULL,
  due VARCHAR(60) NOT NULL,
  PRIMARY KEY (round_id, position),
  KEY feedback_doing_municipality (municipality_id),
  CONSTRAINT feedback_doing_feedback FOREIGN KEY (round_id) REFERENCES feedback (round_id) ON DELETE CASCADE,
  CONSTRAINT feedback_doing_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
