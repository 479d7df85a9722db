-- Mail that is to be sent. A row says which letter, never what it says: that is written as it is sent.
-- Reminders wait for everybody who was invited; who needs one is decided as it is sent, and kept nowhere.
CREATE TABLE outbox (
  id UUID PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  reference UUID NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  due DATETIME NOT NULL,
  UNIQUE KEY outbox_letter (purpose, reference),
  KEY outbox_due (due),
  CONSTRAINT outbox_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
