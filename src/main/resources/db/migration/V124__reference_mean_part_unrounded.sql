ALTER TABLE reference_mean_part MODIFY points DECIMAL(10,7) NOT NULL;
