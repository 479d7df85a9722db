-- A respondent's own example. It belongs to a response only until the round closes.
CREATE TABLE comment (
  id UUID PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  response_id UUID NULL,
  item_id VARCHAR(80) NOT NULL,
  text VARCHAR(1000) NOT NULL,
  review VARCHAR(10) NOT NULL DEFAULT 'UNREAD',
  UNIQUE KEY comment_response_item (response_id, item_id),
  CONSTRAINT comment_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT comment_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE,
  CONSTRAINT comment_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT comment_review CHECK (review IN ('UNREAD', 'SHOWN', 'HIDDEN'))
);
