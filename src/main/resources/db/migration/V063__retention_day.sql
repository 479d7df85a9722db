-- One row: whoever holds it removes, and the day says that it is done.
CREATE TABLE retention_day (
  id INT PRIMARY KEY,
  last_day DATE NOT NULL,
  CONSTRAINT retention_day_one CHECK (id = 1)
);
INSERT INTO retention_day (id, last_day) VALUES (1, '2000-01-01');
