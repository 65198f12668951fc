-- When the clinic is open, by weekday, and the days it is closed anyway.
CREATE TABLE opening_hours (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  weekday VARCHAR(9) NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  CONSTRAINT opening_hours_begin_once UNIQUE (weekday, from_time),
  CONSTRAINT opening_hours_forward CHECK (to_time > from_time)
);

CREATE TABLE closed_day (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  day DATE NOT NULL,
  name VARCHAR(80) NOT NULL,
  CONSTRAINT closed_day_once UNIQUE (day)
);

CREATE TABLE room (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT room_name_once UNIQUE (name)
);

CREATE TABLE room_feature (
  room_id BIGINT NOT NULL,
  feature VARCHAR(20) NOT NULL,
  PRIMARY KEY (room_id, feature),
  CONSTRAINT room_feature_of FOREIGN KEY (room_id) REFERENCES room (id)
);

CREATE TABLE device (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  name VARCHAR(60) NOT NULL,
  serial_number VARCHAR(60) NOT NULL,
  wavelength_nm INT NULL,
  eyewear VARCHAR(80) NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT device_name_once UNIQUE (name),
  CONSTRAINT device_serial_once UNIQUE (kind, serial_number)
);

-- What a device works with; its limits belong to it and to nothing else.
CREATE TABLE handpiece (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  device_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  limits_source VARCHAR(200) NOT NULL,
  limits_approved_by VARCHAR(120) NULL,
  limits_approved_on DATE NULL,
  CONSTRAINT handpiece_name_once UNIQUE (device_id, name),
  CONSTRAINT handpiece_of FOREIGN KEY (device_id) REFERENCES device (id)
);

-- Expected: outside asks for a reason. Machine: outside cannot be.
CREATE TABLE handpiece_limit (
  handpiece_id BIGINT NOT NULL,
  quantity VARCHAR(20) NOT NULL,
  expected_min DECIMAL(10,3) NOT NULL,
  expected_max DECIMAL(10,3) NOT NULL,
  machine_min DECIMAL(10,3) NOT NULL,
  machine_max DECIMAL(10,3) NOT NULL,
  PRIMARY KEY (handpiece_id, quantity),
  CONSTRAINT handpiece_limit_of FOREIGN KEY (handpiece_id) REFERENCES handpiece (id),
  CONSTRAINT handpiece_limit_order
    CHECK (0 <= machine_min AND machine_min <= expected_min AND expected_min <= expected_max AND expected_max <= machine_max)
);

-- The device ledger: what was checked, repaired or found broken, and when the next check is due.
CREATE TABLE device_event (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  device_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  passed BOOLEAN NOT NULL,
  by_account_id BIGINT NOT NULL,
  by_name VARCHAR(120) NOT NULL,
  note VARCHAR(500) NULL,
  next_due DATE NULL,
  INDEX device_event_by_device (device_id, kind, at),
  CONSTRAINT device_event_of FOREIGN KEY (device_id) REFERENCES device (id)
);
