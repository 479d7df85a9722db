-- A cookie counts only while its session stands here, so that signing out is real.
CREATE TABLE session (
  id CHAR(64) PRIMARY KEY COMMENT 'SHA-256 of the identifier in the cookie',
  account_id BIGINT NOT NULL,
  municipality_id BIGINT NOT NULL,
  expires_at DATETIME NOT NULL,
  KEY session_expires_at (expires_at),
  CONSTRAINT session_membership FOREIGN KEY (account_id, municipality_id)
    REFERENCES membership (account_id, municipality_id) ON DELETE CASCADE
);
