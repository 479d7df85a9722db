-- One row: whoever holds it sends mail. It also knows how long to leave a server that does not answer alone.
CREATE TABLE postman (
  id TINYINT PRIMARY KEY,
  failures INT NOT NULL DEFAULT 0,
  paused_until DATETIME NULL
);
INSERT INTO postman (id) VALUES (1);
