-- A price promised to a patient: its lines are frozen, so a later price list never changes it.
CREATE TABLE quote (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  number VARCHAR(12) NOT NULL UNIQUE,
  patient_id BIGINT NOT NULL,
  fee_schedule_id BIGINT NOT NULL,
  revision_of BIGINT NULL,
  status VARCHAR(12) NOT NULL,
  currency CHAR(3) NOT NULL,
  total DECIMAL(12,2) NOT NULL,
  deposit DECIMAL(12,2) NOT NULL,
  deposit_percent DECIMAL(5,2) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  issued_on DATE NULL,
  valid_until DATE NULL,
  CONSTRAINT quote_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT quote_schedule FOREIGN KEY (fee_schedule_id) REFERENCES fee_schedule (id),
  CONSTRAINT quote_revises FOREIGN KEY (revision_of) REFERENCES quote (id),
  CONSTRAINT quote_total CHECK (total >= 0 AND deposit >= 0 AND deposit <= total),
  CONSTRAINT quote_dated CHECK (status = 'DRAFT' OR status = 'SUPERSEDED' OR (issued_on IS NOT NULL AND valid_until >= issued_on)),
  INDEX quote_of_patient (patient_id, created_at),
  INDEX quote_open (status, valid_until)
);

CREATE TABLE quote_item (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  quote_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  treatment VARCHAR(40) NOT NULL,
  treatment_name VARCHAR(80) NOT NULL,
  method VARCHAR(20) NOT NULL,
  lesions SMALLINT NOT NULL,
  zone VARCHAR(12) NULL,
  sessions SMALLINT NOT NULL,
  per_session DECIMAL(12,2) NOT NULL,
  CONSTRAINT quote_item_of FOREIGN KEY (quote_id) REFERENCES quote (id),
  CONSTRAINT quote_item_lesions CHECK (lesions BETWEEN 0 AND 200),
  CONSTRAINT quote_item_sessions CHECK (sessions BETWEEN 1 AND 12),
  UNIQUE (quote_id, position)
);

CREATE TABLE quote_line (
  item_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  text VARCHAR(120) NOT NULL,
  words VARCHAR(200) NOT NULL,
  quantity SMALLINT NOT NULL,
  each_price DECIMAL(12,2) NOT NULL,
  percent DECIMAL(6,2) NULL,
  amount DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (item_id, position),
  CONSTRAINT quote_line_of FOREIGN KEY (item_id) REFERENCES quote_item (id)
);

-- What happened to the quote; rows are only ever added.
CREATE TABLE quote_event (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  quote_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(120) NOT NULL,
  by_role VARCHAR(20) NOT NULL,
  reason VARCHAR(300) NULL,
  CONSTRAINT quote_event_of FOREIGN KEY (quote_id) REFERENCES quote (id),
  INDEX quote_event_in_order (quote_id, at)
);

-- The last number given in each year; a number may stay unused, none is given twice.
CREATE TABLE quote_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);

-- What the comparison says about a way to deal with milia beyond catalogue and prices; the newest row of a path holds.
CREATE TABLE path_fact (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  path VARCHAR(20) NOT NULL,
  price_min DECIMAL(12,2) NULL,
  price_max DECIMAL(12,2) NULL,
  sessions VARCHAR(60) NOT NULL,
  healing VARCHAR(60) NOT NULL,
  clears VARCHAR(60) NOT NULL,
  marks VARCHAR(10) NOT NULL,
  works SMALLINT NOT NULL,
  speed SMALLINT NOT NULL,
  evidence VARCHAR(10) NOT NULL,
  source VARCHAR(200) NOT NULL,
  approved_by VARCHAR(120) NULL,
  approved_on DATE NULL,
  stated_at DATETIME(6) NOT NULL,
  CONSTRAINT path_fact_scales CHECK (works BETWEEN 1 AND 5 AND speed BETWEEN 1 AND 5),
  CONSTRAINT path_fact_price CHECK (price_max >= price_min),
  UNIQUE (path, stated_at)
);
