-- What those who answered a round are told afterwards. Of its address there is the hash by which it is
-- found, and a seed from which the key makes the address again; neither opens the page.
CREATE TABLE feedback (
  round_id BIGINT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NULL,
  version INT NOT NULL DEFAULT 0,
  introduction TEXT NOT NULL,
  show_groups BOOLEAN NOT NULL DEFAULT FALSE,
  opening INT NOT NULL DEFAULT 0 COMMENT 'how many addresses it has had',
  seed CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  opened_on DATE NULL,
  UNIQUE KEY feedback_hash (hash),
  KEY feedback_municipality (municipality_id),
  CONSTRAINT feedback_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT feedback_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT feedback_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE SET NULL
);
