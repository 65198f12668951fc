-- Sessions of one treatment with the shortest, the best and the longest interval between them.
CREATE TABLE course (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  treatment_id BIGINT NOT NULL,
  order_id BIGINT NULL,
  sessions SMALLINT NOT NULL,
  min_days SMALLINT NOT NULL,
  ideal_days SMALLINT NOT NULL,
  max_days SMALLINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  CONSTRAINT course_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT course_treatment FOREIGN KEY (treatment_id) REFERENCES treatment (id),
  CONSTRAINT course_sessions CHECK (sessions BETWEEN 1 AND 12),
  CONSTRAINT course_interval CHECK (min_days >= 0 AND ideal_days >= min_days AND max_days >= ideal_days),
  INDEX course_of_patient (patient_id, closed_at)
);

-- One visit with one or more treatments. start_at: the patient is needed; end_at: the patient is free.
-- The times of everybody and everything involved are in appointment_phase and claim, under this row's key.
CREATE TABLE appointment (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  reference VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  patient_id BIGINT NOT NULL,
  provider_id BIGINT NULL,
  nurse_id BIGINT NULL,
  room_id BIGINT NULL,
  device_id BIGINT NULL,
  order_id BIGINT NULL,
  course_id BIGINT NULL,
  session_no SMALLINT NULL,
  start_at DATETIME(6) NOT NULL,
  end_at DATETIME(6) NOT NULL,
  status VARCHAR(12) NOT NULL,
  overbooked BOOLEAN NOT NULL,
  booked_at DATETIME(6) NOT NULL,
  booked_by BIGINT NULL,
  booked_as VARCHAR(20) NOT NULL,
  arrived_at DATETIME(6) NULL,
  roomed_at DATETIME(6) NULL,
  numbed_at DATETIME(6) NULL,
  started_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  left_at DATETIME(6) NULL,
  cancelled_at DATETIME(6) NULL,
  cancelled_by VARCHAR(20) NULL,
  cancel_reason VARCHAR(300) NULL,
  notice_minutes INT NULL,
  CONSTRAINT appointment_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT appointment_provider FOREIGN KEY (provider_id) REFERENCES staff_member (id),
  CONSTRAINT appointment_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT appointment_time CHECK (end_at > start_at),
  INDEX appointment_by_start (start_at, id),
  INDEX appointment_of_provider (provider_id, start_at),
  INDEX appointment_of_patient (patient_id, start_at),
  INDEX appointment_of_order (order_id)
);

-- The treatments of a visit in their sequence, as they were planned: later edits of a protocol do not touch them.
CREATE TABLE appointment_item (
  appointment_id BIGINT NOT NULL,
  item_no SMALLINT NOT NULL,
  treatment_id BIGINT NOT NULL,
  method VARCHAR(20) NOT NULL,
  band VARCHAR(10) NULL,
  lesions SMALLINT NULL,
  zone VARCHAR(12) NULL,
  minutes SMALLINT NOT NULL,
  PRIMARY KEY (appointment_id, item_no),
  CONSTRAINT appointment_item_of FOREIGN KEY (appointment_id) REFERENCES appointment (id),
  CONSTRAINT appointment_item_treatment FOREIGN KEY (treatment_id) REFERENCES treatment (id),
  CONSTRAINT appointment_item_lesions CHECK (lesions BETWEEN 1 AND 200)
);

-- Every status an appointment ever had: who, when, and why where a reason is asked. Undoing a step is a row of its own.
CREATE TABLE appointment_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  appointment_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  from_status VARCHAR(12) NULL,
  to_status VARCHAR(12) NOT NULL,
  undone BOOLEAN NOT NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(120) NOT NULL,
  reason VARCHAR(300) NULL,
  INDEX appointment_step_of (appointment_id, id)
);

-- Every earlier time and place of a moved appointment.
CREATE TABLE appointment_move (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  appointment_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  from_start DATETIME(6) NOT NULL,
  from_provider_id BIGINT NULL,
  from_room_id BIGINT NULL,
  from_device_id BIGINT NULL,
  to_start DATETIME(6) NOT NULL,
  to_provider_id BIGINT NULL,
  to_room_id BIGINT NULL,
  to_device_id BIGINT NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(120) NOT NULL,
  INDEX appointment_move_of (appointment_id, id)
);

-- The soft rules that somebody with the right set aside, with the reason; reported.
CREATE TABLE appointment_override (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  appointment_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  code VARCHAR(40) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(120) NOT NULL,
  INDEX appointment_override_of (appointment_id),
  INDEX appointment_override_at (at, code)
);

-- An opening kept for minutes while somebody fills the form. Its claims run out by hold_expiry.
CREATE TABLE hold (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  start_at DATETIME(6) NOT NULL,
  end_at DATETIME(6) NOT NULL,
  provider_id BIGINT NULL,
  room_id BIGINT NULL,
  device_id BIGINT NULL,
  expires_at DATETIME(6) NOT NULL,
  INDEX hold_of_account (account_id, expires_at)
);

-- Who would like to come earlier, or at all, when time becomes free.
CREATE TABLE waitlist_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  treatment_id BIGINT NOT NULL,
  band VARCHAR(10) NULL,
  zone VARCHAR(12) NULL,
  provider_id BIGINT NULL,
  appointment_id BIGINT NULL,
  earliest DATE NOT NULL,
  latest DATE NOT NULL,
  weekdays CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_time TIME NULL,
  to_time TIME NULL,
  status VARCHAR(12) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  CONSTRAINT waitlist_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT waitlist_treatment FOREIGN KEY (treatment_id) REFERENCES treatment (id),
  CONSTRAINT waitlist_appointment FOREIGN KEY (appointment_id) REFERENCES appointment (id),
  CONSTRAINT waitlist_days CHECK (latest >= earliest),
  INDEX waitlist_open (status, treatment_id, earliest),
  INDEX waitlist_of_patient (patient_id)
);
