-- How a round's mail is sent: links begin with the address the coordinator used.
CREATE TABLE round_mail (
  round_id BIGINT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  origin VARCHAR(200) NOT NULL,
  reminded_on DATE NULL COMMENT 'the last day everybody was put out to be reminded',
  CONSTRAINT round_mail_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT round_mail_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
