-- What a coordinator chooses for a group. A standard group stands once in a round; own ones have names.
ALTER TABLE round_group
  ADD COLUMN name VARCHAR(80) NULL COMMENT 'null: named after its kind',
  ADD COLUMN standard BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN weight DECIMAL(6,2) NOT NULL DEFAULT 1,
  ADD COLUMN k INT NULL COMMENT 'null: the round''s',
  ADD COLUMN minutes INT NULL COMMENT 'how long answering may take; null: all areas',
  ADD COLUMN open_link BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN merged_into BIGINT NULL COMMENT 'the group whose results it is part of',
  ADD KEY round_group_round (round_id),
  DROP KEY round_group_kind,
  ADD CONSTRAINT round_group_merged_into FOREIGN KEY (merged_into) REFERENCES round_group (id) ON DELETE SET NULL,
  ADD CONSTRAINT round_group_weight CHECK (weight > 0);
