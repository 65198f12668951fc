-- A text that patients sign, per method and language; a published version never changes, a new wording is a new version.
CREATE TABLE consent_text (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  method VARCHAR(20) NOT NULL,
  language VARCHAR(35) NOT NULL,
  edition SMALLINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  sha256 BINARY(32) NOT NULL,
  valid_days SMALLINT NOT NULL,
  published_at DATETIME(6) NULL,
  approved_by VARCHAR(120) NULL,
  approved_on DATE NULL,
  CONSTRAINT consent_text_edition UNIQUE (method, language, edition)
);

-- A signed version: who, when, how, and the hash of the rendered paper. Withdrawn, never deleted.
CREATE TABLE consent (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  text_id BIGINT NOT NULL,
  appointment_id BIGINT NULL,
  signed_at DATETIME(6) NOT NULL,
  signed_by VARCHAR(160) NOT NULL,
  signed_as VARCHAR(12) NOT NULL,
  interpreter VARCHAR(120) NULL,
  signature_kind VARCHAR(8) NOT NULL,
  signature MEDIUMBLOB NOT NULL,
  paper_key VARCHAR(120) NULL,
  sha256 BINARY(32) NOT NULL,
  photo_clinical BOOLEAN NOT NULL,
  photo_teaching BOOLEAN NOT NULL,
  photo_marketing BOOLEAN NOT NULL,
  expires_on DATE NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawal_reason VARCHAR(300) NULL,
  CONSTRAINT consent_of_text FOREIGN KEY (text_id) REFERENCES consent_text (id),
  INDEX consent_of_patient (patient_id, signed_at)
);
