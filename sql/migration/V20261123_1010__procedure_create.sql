-- What the clinic expects of one field of a method: outside asks for a reason. Revisions as for zone_rule.
CREATE TABLE method_limit (
  revision INT NOT NULL,
  method VARCHAR(20) NOT NULL,
  field VARCHAR(40) NOT NULL,
  low DECIMAL(12,4) NOT NULL,
  high DECIMAL(12,4) NOT NULL,
  source VARCHAR(200) NOT NULL,
  approved_by VARCHAR(120) NULL,
  approved_on DATE NULL,
  PRIMARY KEY (revision, method, field),
  CONSTRAINT method_limit_order CHECK (low <= high)
);
INSERT INTO method_limit (revision, method, field, low, high, source) VALUES
  (1, 'DEROOFING', 'incisionMm', 0.1, 2, 'Clinic default'),
  (1, 'CRYOTHERAPY', 'freezeS', 3, 10, 'Clinic default'),
  (1, 'CRYOTHERAPY', 'haloMm', 0, 2, 'Clinic default'),
  (1, 'CRYOTHERAPY', 'cycles', 1, 1, 'Clinic default'),
  (1, 'HEAT_DESTRUCTION', 'contactMs', 1, 1000, 'Clinic default');

-- The record of one procedure visit. Its sheets are typed; their texts are kept as JSON in a numbered format.
CREATE TABLE procedure_note (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  appointment_id BIGINT NOT NULL,
  performer_id BIGINT NOT NULL,
  assistant_id BIGINT NULL,
  consent_id BIGINT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by VARCHAR(120) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  saved_by VARCHAR(120) NOT NULL,
  started_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  format SMALLINT NOT NULL,
  assessment MEDIUMTEXT NOT NULL,
  preparation MEDIUMTEXT NOT NULL,
  outcome MEDIUMTEXT NOT NULL,
  time_out_with VARCHAR(10) NULL,
  time_out_second VARCHAR(120) NULL,
  signed_at DATETIME(6) NULL,
  CONSTRAINT procedure_note_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT procedure_note_appointment FOREIGN KEY (appointment_id) REFERENCES appointment (id),
  CONSTRAINT procedure_note_times CHECK (ended_at IS NULL OR started_at IS NULL OR ended_at >= started_at),
  CONSTRAINT procedure_note_sheets CHECK (JSON_VALID(assessment) AND JSON_VALID(preparation) AND JSON_VALID(outcome)),
  INDEX procedure_note_of_patient (patient_id, signed_at),
  INDEX procedure_note_of_appointment (appointment_id),
  INDEX procedure_note_of_performer (performer_id, signed_at)
);

-- What was done with one method; several in one note.
CREATE TABLE procedure_block (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  note_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  method VARCHAR(20) NOT NULL,
  device_id BIGINT NULL,
  device_name VARCHAR(80) NOT NULL,
  handpiece_id BIGINT NULL,
  handpiece_name VARCHAR(80) NOT NULL,
  format SMALLINT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  CONSTRAINT procedure_block_of FOREIGN KEY (note_id) REFERENCES procedure_note (id),
  CONSTRAINT procedure_block_place UNIQUE (note_id, position),
  CONSTRAINT procedure_block_body CHECK (JSON_VALID(body)),
  INDEX procedure_block_of_device (device_id)
);

-- The lesions a block treated or deferred, as they were marked at that time.
CREATE TABLE procedure_lesion (
  block_id BIGINT NOT NULL,
  lesion_id BIGINT NOT NULL,
  number SMALLINT NOT NULL,
  lesions SMALLINT NOT NULL,
  treated SMALLINT NOT NULL,
  zone VARCHAR(12) NOT NULL,
  side VARCHAR(8) NOT NULL,
  view VARCHAR(6) NOT NULL,
  x DECIMAL(6,2) NOT NULL,
  y DECIMAL(6,2) NOT NULL,
  size_mm DECIMAL(4,1) NULL,
  remark VARCHAR(300) NOT NULL,
  PRIMARY KEY (block_id, number),
  CONSTRAINT procedure_lesion_of FOREIGN KEY (block_id) REFERENCES procedure_block (id),
  CONSTRAINT procedure_lesion_is FOREIGN KEY (lesion_id) REFERENCES lesion (id),
  CONSTRAINT procedure_lesion_count CHECK (treated >= 0 AND treated <= lesions),
  INDEX procedure_lesion_history (lesion_id)
);

-- Consumables with their lots, traceable to the note.
CREATE TABLE procedure_lot (
  note_id BIGINT NOT NULL,
  line SMALLINT NOT NULL,
  product VARCHAR(120) NOT NULL,
  lot VARCHAR(60) NOT NULL,
  expires_on DATE NULL,
  PRIMARY KEY (note_id, line),
  CONSTRAINT procedure_lot_of FOREIGN KEY (note_id) REFERENCES procedure_note (id),
  INDEX procedure_lot_search (lot)
);

-- Why a value outside its limits was right or happened: ASK is the quality list, STOP a deviation.
CREATE TABLE procedure_reason (
  note_id BIGINT NOT NULL,
  sheet VARCHAR(12) NOT NULL,
  field VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  level VARCHAR(10) NOT NULL,
  value VARCHAR(300) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  PRIMARY KEY (note_id, sheet, field, code),
  CONSTRAINT procedure_reason_of FOREIGN KEY (note_id) REFERENCES procedure_note (id),
  INDEX procedure_reason_list (level, field)
);

-- The lines of the time-out that were said and confirmed.
CREATE TABLE procedure_time_out (
  note_id BIGINT NOT NULL,
  line VARCHAR(20) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  confirmed_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (note_id, line),
  CONSTRAINT procedure_time_out_of FOREIGN KEY (note_id) REFERENCES procedure_note (id)
);

-- A photo; the picture itself lies in the photo store under its key.
CREATE TABLE procedure_photo (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  note_id BIGINT NULL,
  lesion_id BIGINT NULL,
  moment VARCHAR(8) NOT NULL,
  view VARCHAR(12) NOT NULL,
  store_key VARCHAR(120) NOT NULL,
  sha256 BINARY(32) NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  taken_by VARCHAR(120) NOT NULL,
  INDEX procedure_photo_of_note (note_id),
  INDEX procedure_photo_of_patient (patient_id, taken_at)
);

-- Who signed what: the whole encounter as text, its hash, the time with its zone, and what the signature means.
CREATE TABLE procedure_signature (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  note_id BIGINT NOT NULL,
  meaning VARCHAR(10) NOT NULL,
  signer_id BIGINT NOT NULL,
  signer_name VARCHAR(120) NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  zone VARCHAR(40) NOT NULL,
  format SMALLINT NOT NULL,
  manifest MEDIUMTEXT NOT NULL,
  sha256 BINARY(32) NOT NULL,
  CONSTRAINT procedure_signature_of FOREIGN KEY (note_id) REFERENCES procedure_note (id),
  CONSTRAINT procedure_signature_once UNIQUE (note_id, meaning)
);

CREATE TABLE procedure_addendum (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  note_id BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  zone VARCHAR(40) NOT NULL,
  author_id BIGINT NOT NULL,
  author_name VARCHAR(120) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  CONSTRAINT procedure_addendum_of FOREIGN KEY (note_id) REFERENCES procedure_note (id),
  INDEX procedure_addendum_by_note (note_id, written_at)
);

-- A signed note that was declared void, and why. The note itself stays as it was signed.
CREATE TABLE procedure_void (
  note_id BIGINT NOT NULL PRIMARY KEY,
  voided_at DATETIME(6) NOT NULL,
  author_id BIGINT NOT NULL,
  author_name VARCHAR(120) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  CONSTRAINT procedure_void_of FOREIGN KEY (note_id) REFERENCES procedure_note (id)
);

-- What must not happen again: a deviation signed in a note, or what somebody reports. A second person looks at it.
CREATE TABLE incident (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  patient_id BIGINT NULL,
  note_id BIGINT NULL,
  device_id BIGINT NULL,
  text VARCHAR(1000) NOT NULL,
  reported_at DATETIME(6) NOT NULL,
  reporter_id BIGINT NOT NULL,
  reporter_name VARCHAR(120) NOT NULL,
  reviewer_id BIGINT NULL,
  reviewer_name VARCHAR(120) NULL,
  reviewed_at DATETIME(6) NULL,
  review VARCHAR(1000) NULL,
  CONSTRAINT incident_second CHECK (reviewer_id IS NULL OR reviewer_id <> reporter_id),
  INDEX incident_open (reviewed_at, reported_at),
  INDEX incident_of_note (note_id)
);
