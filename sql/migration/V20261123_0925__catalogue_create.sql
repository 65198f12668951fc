-- What the clinic offers. Names are our own words; of CPT only the numbers are kept.
CREATE TABLE treatment (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  code VARCHAR(30) NOT NULL,
  method VARCHAR(20) NOT NULL,
  name VARCHAR(80) NOT NULL,
  prerequisite VARCHAR(20) NULL,
  follow_up_free_days SMALLINT NOT NULL,
  snomed_code VARCHAR(18) NULL,
  list_position SMALLINT NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT treatment_code_once UNIQUE (code)
);

-- The billing number for a count of lesions; never two for the same count.
CREATE TABLE treatment_cpt (
  treatment_id BIGINT NOT NULL,
  from_lesions SMALLINT NOT NULL,
  to_lesions SMALLINT NULL,
  number CHAR(5) NOT NULL,
  PRIMARY KEY (treatment_id, from_lesions),
  CONSTRAINT treatment_cpt_of FOREIGN KEY (treatment_id) REFERENCES treatment (id),
  CONSTRAINT treatment_cpt_forward CHECK (to_lesions IS NULL OR to_lesions >= from_lesions)
);

-- A protocol is never changed: an edit is the next revision, and what was booked keeps its phases.
CREATE TABLE protocol (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  treatment_id BIGINT NOT NULL,
  revision INT NOT NULL,
  since DATETIME(6) NOT NULL,
  room_feature VARCHAR(20) NULL,
  sessions_min SMALLINT NOT NULL,
  sessions_max SMALLINT NOT NULL,
  interval_min_days SMALLINT NOT NULL,
  interval_ideal_days SMALLINT NOT NULL,
  interval_max_days SMALLINT NOT NULL,
  healing_min_days SMALLINT NOT NULL,
  healing_max_days SMALLINT NOT NULL,
  pigment_risk VARCHAR(10) NOT NULL,
  times_source VARCHAR(200) NOT NULL,
  times_approved_by VARCHAR(120) NULL,
  times_approved_on DATE NULL,
  course_source VARCHAR(200) NOT NULL,
  course_approved_by VARCHAR(120) NULL,
  course_approved_on DATE NULL,
  CONSTRAINT protocol_revision_once UNIQUE (treatment_id, revision),
  CONSTRAINT protocol_of FOREIGN KEY (treatment_id) REFERENCES treatment (id),
  CONSTRAINT protocol_sessions CHECK (1 <= sessions_min AND sessions_min <= sessions_max),
  CONSTRAINT protocol_interval
    CHECK (0 <= interval_min_days AND interval_min_days <= interval_ideal_days AND interval_ideal_days <= interval_max_days),
  CONSTRAINT protocol_healing CHECK (0 <= healing_min_days AND healing_min_days <= healing_max_days)
);

-- Any one of these devices does.
CREATE TABLE protocol_device (
  protocol_id BIGINT NOT NULL,
  device_kind VARCHAR(30) NOT NULL,
  PRIMARY KEY (protocol_id, device_kind),
  CONSTRAINT protocol_device_of FOREIGN KEY (protocol_id) REFERENCES protocol (id)
);

CREATE TABLE protocol_phase (
  protocol_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  step VARCHAR(20) NOT NULL,
  minutes_few SMALLINT NOT NULL,
  minutes_several SMALLINT NOT NULL,
  minutes_many SMALLINT NOT NULL,
  takes_provider BOOLEAN NOT NULL,
  takes_nurse BOOLEAN NOT NULL,
  takes_room BOOLEAN NOT NULL,
  takes_device BOOLEAN NOT NULL,
  PRIMARY KEY (protocol_id, position),
  CONSTRAINT protocol_phase_of FOREIGN KEY (protocol_id) REFERENCES protocol (id),
  CONSTRAINT protocol_phase_minutes CHECK (minutes_few > 0 AND minutes_several >= minutes_few AND minutes_many >= minutes_several)
);
