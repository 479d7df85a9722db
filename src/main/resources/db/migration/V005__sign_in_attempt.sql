CREATE TABLE sign_in_attempt (
  user_key CHAR(64) PRIMARY KEY COMMENT 'SHA-256 of what was typed as user name',
  attempts INT NOT NULL,
  window_start DATETIME NOT NULL,
  KEY sign_in_attempt_window_start (window_start)
);
