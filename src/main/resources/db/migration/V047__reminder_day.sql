-- The days on which those who have not answered are reminded.
CREATE TABLE reminder_day (
  round_id BIGINT NOT NULL,
  day DATE NOT NULL,
  municipality_id BIGINT NOT NULL,
  done BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (round_id, day),
  CONSTRAINT reminder_day_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT reminder_day_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
