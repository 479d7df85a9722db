CREATE TABLE answer (
  response_id UUID NOT NULL,
  item_id VARCHAR(80) NOT NULL,
  municipality_id BIGINT NOT NULL,
  choice VARCHAR(20) NOT NULL COMMENT 'a step''s number, not-known or not-applicable',
  PRIMARY KEY (response_id, item_id),
  CONSTRAINT answer_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE,
  CONSTRAINT answer_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
