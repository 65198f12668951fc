-- Effective-dated versions of the price list. Approved versions follow each other without gap or overlap; valid_to is the
-- first day they no longer hold, open in the newest one.
CREATE TABLE fee_schedule (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  name VARCHAR(80) NOT NULL,
  currency CHAR(3) NOT NULL,
  status VARCHAR(10) NOT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  approved_at DATETIME(6) NULL,
  approved_by VARCHAR(120) NULL,
  CONSTRAINT fee_schedule_dated CHECK (status = 'DRAFT' OR valid_from IS NOT NULL),
  CONSTRAINT fee_schedule_order CHECK (valid_to IS NULL OR valid_to > valid_from),
  UNIQUE (currency, valid_from),
  INDEX fee_schedule_by_day (status, valid_from)
);

CREATE TABLE fee (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  schedule_id BIGINT NOT NULL,
  treatment VARCHAR(40) NOT NULL,
  base DECIMAL(12,2) NOT NULL,
  includes VARCHAR(160) NOT NULL,
  least DECIMAL(12,2) NULL,
  most DECIMAL(12,2) NULL,
  CONSTRAINT fee_of_schedule FOREIGN KEY (schedule_id) REFERENCES fee_schedule (id),
  CONSTRAINT fee_base CHECK (base >= 0),
  UNIQUE (schedule_id, treatment)
);

CREATE TABLE fee_tier (
  fee_id BIGINT NOT NULL,
  from_lesion SMALLINT NOT NULL,
  each_price DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (fee_id, from_lesion),
  CONSTRAINT fee_tier_of_fee FOREIGN KEY (fee_id) REFERENCES fee (id),
  CONSTRAINT fee_tier_price CHECK (each_price >= 0)
);

CREATE TABLE fee_addition (
  fee_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  words VARCHAR(160) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  applies VARCHAR(12) NOT NULL,
  value DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (fee_id, position),
  CONSTRAINT fee_addition_of_fee FOREIGN KEY (fee_id) REFERENCES fee (id),
  CONSTRAINT fee_addition_value CHECK (value >= 0)
);
