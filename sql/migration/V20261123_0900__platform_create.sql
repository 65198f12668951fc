-- One sequence for every entity, so that no two things share a key.
CREATE TABLE id_sequence (
  name VARCHAR(20) NOT NULL PRIMARY KEY,
  next_value BIGINT NOT NULL
);
INSERT INTO id_sequence (name, next_value) VALUES ('ids', 1000), ('probe', 0);

CREATE TABLE clinic_setting (
  name VARCHAR(80) NOT NULL PRIMARY KEY,
  value VARCHAR(200) NOT NULL
);

-- Who read or changed what. Insert and select only; sealed and anchored later, so gaps and edits are seen.
CREATE TABLE audit_event (
  id BINARY(16) NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_id BIGINT NULL,
  actor_name VARCHAR(120) NOT NULL,
  role VARCHAR(20) NOT NULL,
  action VARCHAR(60) NOT NULL,
  subject_kind VARCHAR(30) NULL,
  subject_id BIGINT NULL,
  patient_id BIGINT NULL,
  detail VARCHAR(2000) NULL,
  mac BINARY(32) NOT NULL,
  INDEX audit_by_time (at),
  INDEX audit_by_patient (patient_id, at),
  INDEX audit_by_actor (actor_id, at)
);

-- What must be told to the outside, written with the business transaction.
CREATE TABLE outbox_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  created_at DATETIME(6) NOT NULL,
  topic VARCHAR(60) NOT NULL,
  subject_id BIGINT NOT NULL,
  payload VARCHAR(4000) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  leased_until DATETIME(6) NULL,
  done_at DATETIME(6) NULL,
  INDEX outbox_due (done_at, due_at)
);

-- The stored answer to a write that a client may repeat.
CREATE TABLE idempotent_answer (
  caller_id BIGINT NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash BINARY(32) NOT NULL,
  status SMALLINT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (caller_id, idempotency_key),
  INDEX idempotent_expiry (expires_at)
);
