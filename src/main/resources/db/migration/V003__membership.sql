CREATE TABLE membership (
  account_id BIGINT NOT NULL,
  municipality_id BIGINT NOT NULL,
  PRIMARY KEY (account_id, municipality_id),
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT membership_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
