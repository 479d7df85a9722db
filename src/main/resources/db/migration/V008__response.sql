-- Nothing here may tell a person: random keys, no times, and the token only as a hash that is
-- destroyed when the round closes.
CREATE TABLE response (
  id UUID PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  round_group_id BIGINT NOT NULL,
  token_hash CHAR(64) NULL,
  submitted BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY response_token_hash (token_hash),
  KEY response_group (round_group_id, submitted),
  CONSTRAINT response_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT response_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT response_group FOREIGN KEY (round_group_id) REFERENCES round_group (id) ON DELETE CASCADE
);
