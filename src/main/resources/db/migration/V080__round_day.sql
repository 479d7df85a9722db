-- How many of a group began and handed in on a day, for the curve of a round. A day is the finest time there
-- is, and there is no row, key or order for a response, so nothing here leads to one. Small groups have no rows.
CREATE TABLE round_day (
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  round_group_id BIGINT NOT NULL,
  day DATE NOT NULL COMMENT 'in Sweden',
  begun INT NOT NULL,
  submitted INT NOT NULL COMMENT 'less than none on a day when more was deleted',
  PRIMARY KEY (round_group_id, day),
  KEY round_day_round (round_id),
  KEY round_day_municipality (municipality_id),
  CONSTRAINT round_day_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT round_day_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT round_day_group FOREIGN KEY (round_group_id) REFERENCES round_group (id) ON DELETE CASCADE
);
