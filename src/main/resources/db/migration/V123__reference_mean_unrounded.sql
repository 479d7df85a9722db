-- Means that are computed are kept as exactly as they are, and rounded when they are shown.
ALTER TABLE reference_mean MODIFY total DECIMAL(10,7) NULL;
