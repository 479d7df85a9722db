-- How long what is gathered is kept after a round has closed. A municipality without a row keeps to
-- the usual times.
CREATE TABLE retention_setting (
  municipality_id BIGINT PRIMARY KEY,
  answers_months INT NOT NULL,
  comments_months INT NOT NULL,
  addresses_days INT NOT NULL,
  CONSTRAINT retention_setting_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT retention_setting_answers CHECK (answers_months BETWEEN 1 AND 120),
  CONSTRAINT retention_setting_comments CHECK (comments_months BETWEEN 1 AND 120),
  CONSTRAINT retention_setting_addresses CHECK (addresses_days BETWEEN 0 AND 365)
);
