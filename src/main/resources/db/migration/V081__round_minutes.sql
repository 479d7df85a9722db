-- How many responses of a round took so many minutes: no day, no group and no response, only how many.
CREATE TABLE round_minutes (
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  minutes TINYINT NOT NULL COMMENT '120: two hours or more',
  responses INT NOT NULL,
  PRIMARY KEY (round_id, minutes),
  KEY round_minutes_municipality (municipality_id),
  CONSTRAINT round_minutes_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT round_minutes_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT round_minutes_range CHECK (minutes BETWEEN 0 AND 120)
);
