-- How many of those who handed in had written something when the round closed. Texts are shown to
-- nobody where they are too few. A round that closed before this was counted has no row.
CREATE TABLE comment_writers (
  round_id BIGINT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  writers INT NOT NULL,
  CONSTRAINT comment_writers_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT comment_writers_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT comment_writers_count CHECK (writers >= 0)
);
