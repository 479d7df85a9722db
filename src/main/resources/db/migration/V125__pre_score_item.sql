-- What groups answered to single items. An item of which nothing may be shown has no row, nor has
-- any item of a round that closed before items were counted.
CREATE TABLE pre_score_item (
  round_id BIGINT NOT NULL,
  part INT NOT NULL,
  item_id VARCHAR(100) NOT NULL,
  municipality_id BIGINT NOT NULL,
  share DOUBLE NULL,
  not_known DOUBLE NULL,
  PRIMARY KEY (round_id, part, item_id),
  CONSTRAINT pre_score_item_part FOREIGN KEY (round_id, part)
    REFERENCES pre_score_part (round_id, part) ON DELETE CASCADE,
  CONSTRAINT pre_score_item_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
