-- Wrong codes from one address, kept for minutes. The address stands as a keyed hash.
CREATE TABLE code_attempt (
  address_key CHAR(64) PRIMARY KEY,
  attempts INT NOT NULL,
  window_start DATETIME NOT NULL
);
