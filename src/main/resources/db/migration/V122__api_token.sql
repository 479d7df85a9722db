-- Keys for programs. Only a key's SHA-256 is here; the key itself was shown once.
CREATE TABLE api_token (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_on DATE NOT NULL,
  last_used_on DATE NULL,
  revoked_on DATE NULL,
  UNIQUE KEY api_token_hash (hash),
  KEY api_token_municipality (municipality_id),
  CONSTRAINT api_token_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
