-- What a method may do in a zone. The clinic's own rules, each with its source and its approval; a change is a new
-- revision of the whole set, so that an old note can be held against the rules of its day. No row means allowed.
CREATE TABLE zone_rule (
  revision INT NOT NULL,
  method VARCHAR(20) NOT NULL,
  zone VARCHAR(12) NOT NULL,
  verdict VARCHAR(8) NOT NULL,
  protection VARCHAR(120) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  source VARCHAR(200) NOT NULL,
  approved_by VARCHAR(120) NULL,
  approved_on DATE NULL,
  PRIMARY KEY (revision, method, zone)
);
INSERT INTO zone_rule (revision, method, zone, verdict, protection, reason, source) VALUES
  (1, 'DEROOFING', 'LID_MARGIN', 'CAUTION', 'FINE_INSTRUMENTS', 'Fine instruments, no extractor, no pressure on the globe.', 'Clinic default'),
  (1, 'DEROOFING', 'EYELID', 'CAUTION', 'FINE_INSTRUMENTS', 'Fine instruments, no extractor, no pressure on the globe.', 'Clinic default'),
  (1, 'DEROOFING', 'CANTHUS', 'CAUTION', 'FINE_INSTRUMENTS', 'Fine instruments, no pressure on the globe.', 'Clinic default'),
  (1, 'DEROOFING', 'UNDER_EYE', 'CAUTION', 'FINE_INSTRUMENTS', 'Fine instruments, no pressure on the globe.', 'Clinic default'),
  (1, 'CRYOTHERAPY', 'LID_MARGIN', 'FORBID', 'PLASTIC_OR_WOOD_GUARD', 'No freezing at the lid margin.', 'Clinic default'),
  (1, 'CRYOTHERAPY', 'CANTHUS', 'FORBID', 'PLASTIC_OR_WOOD_GUARD', 'No freezing at the corners of the eye.', 'Clinic default'),
  (1, 'CRYOTHERAPY', 'EYELID', 'CAUTION', 'PLASTIC_OR_WOOD_GUARD', 'Guard the eye with plastic or wood, never metal.', 'Clinic default'),
  (1, 'CRYOTHERAPY', 'UNDER_EYE', 'CAUTION', 'PLASTIC_OR_WOOD_GUARD', 'Guard the eye with plastic or wood, never metal.', 'Clinic default'),
  (1, 'HEAT_DESTRUCTION', 'LID_MARGIN', 'CAUTION', 'INSULATED_NEEDLE,NON_CONDUCTIVE_GUARD', 'Insulated fine needle and a non-conductive guard.', 'Clinic default'),
  (1, 'HEAT_DESTRUCTION', 'EYELID', 'CAUTION', 'INSULATED_NEEDLE,NON_CONDUCTIVE_GUARD', 'Insulated fine needle and a non-conductive guard.', 'Clinic default'),
  (1, 'HEAT_DESTRUCTION', 'CANTHUS', 'CAUTION', 'INSULATED_NEEDLE,NON_CONDUCTIVE_GUARD', 'Insulated fine needle and a non-conductive guard.', 'Clinic default'),
  (1, 'HEAT_DESTRUCTION', 'UNDER_EYE', 'CAUTION', 'INSULATED_NEEDLE,NON_CONDUCTIVE_GUARD', 'Insulated fine needle and a non-conductive guard.', 'Clinic default'),
  (1, 'LASER', 'LID_MARGIN', 'CAUTION', 'METAL_SHIELD', 'Metal corneal shield, never plastic.', 'Clinic default'),
  (1, 'LASER', 'EYELID', 'CAUTION', 'METAL_SHIELD', 'Metal corneal shield, never plastic.', 'Clinic default'),
  (1, 'LASER', 'CANTHUS', 'CAUTION', 'METAL_SHIELD', 'Metal corneal shield, never plastic.', 'Clinic default'),
  (1, 'LASER', 'UNDER_EYE', 'CAUTION', 'METAL_SHIELD', 'Metal corneal shield, never plastic.', 'Clinic default');

-- One answer to one contraindication question; asked again when it has expired. Rows are only ever added.
CREATE TABLE screening_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  question VARCHAR(40) NOT NULL,
  answer VARCHAR(20) NOT NULL,
  detail VARCHAR(300) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  answered_as VARCHAR(20) NOT NULL,
  answered_by VARCHAR(120) NOT NULL,
  expires_on DATE NOT NULL,
  INDEX screening_answer_of (patient_id, question, answered_at)
);

-- What an answer means for a method: stop, caution or note, with its source. Revisions as for zone_rule.
CREATE TABLE screening_rule (
  revision INT NOT NULL,
  question VARCHAR(40) NOT NULL,
  answer VARCHAR(20) NOT NULL,
  method VARCHAR(20) NOT NULL,
  severity VARCHAR(8) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  pause_days SMALLINT NULL,
  source VARCHAR(200) NOT NULL,
  approved_by VARCHAR(120) NULL,
  approved_on DATE NULL,
  PRIMARY KEY (revision, question, answer, method)
);

-- A stop that a dermatologist lifted for one appointment, with the reason.
CREATE TABLE screening_lift (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  appointment_id BIGINT NULL,
  code VARCHAR(60) NOT NULL,
  method VARCHAR(20) NOT NULL,
  lifted_by BIGINT NOT NULL,
  lifted_at DATETIME(6) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  INDEX screening_lift_of (patient_id, appointment_id)
);
