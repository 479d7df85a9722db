-- What a coordinator has written instead of the usual letter.
CREATE TABLE mail_text (
  round_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  language CHAR(2) NOT NULL,
  municipality_id BIGINT NOT NULL,
  subject VARCHAR(150) NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (round_id, purpose, language),
  CONSTRAINT mail_text_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT mail_text_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
