-- Somebody who is asked by mail or on paper. Nothing here or in response says which response is whose: both
-- hold a hash of the token, and the two hashes cannot be compared. The sealed token is for reminders and
-- goes, with the hash, when the round closes. Random key, no times.
CREATE TABLE invitation (
  id UUID PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  round_group_id BIGINT NOT NULL,
  email VARCHAR(254) NULL COMMENT 'null: on paper',
  label VARCHAR(80) NULL,
  language CHAR(2) NOT NULL,
  state VARCHAR(10) NOT NULL,
  refusal VARCHAR(20) NULL,
  no_reminders BOOLEAN NOT NULL DEFAULT FALSE,
  token_hash CHAR(64) NULL,
  sealed_token VARBINARY(100) NULL,
  UNIQUE KEY invitation_email (round_id, email),
  UNIQUE KEY invitation_token_hash (token_hash),
  KEY invitation_group (round_group_id, state),
  CONSTRAINT invitation_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT invitation_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT invitation_group FOREIGN KEY (round_group_id) REFERENCES round_group (id) ON DELETE CASCADE
);
