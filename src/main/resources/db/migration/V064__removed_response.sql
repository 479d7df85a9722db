-- How many had handed in, once their responses are removed.
CREATE TABLE removed_response (
  round_group_id BIGINT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  submitted INT NOT NULL,
  KEY removed_response_of_round (municipality_id, round_id),
  CONSTRAINT removed_response_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT removed_response_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT removed_response_group FOREIGN KEY (round_group_id) REFERENCES round_group (id) ON DELETE CASCADE
);
