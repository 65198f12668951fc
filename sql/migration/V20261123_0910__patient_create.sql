-- A person whom the clinic treats. No national, licence or passport number has a place here.
CREATE TABLE patient (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL,
  version INT NOT NULL,
  mrn CHAR(8) CHARACTER SET ascii NOT NULL,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  preferred_name VARCHAR(80) NULL,
  pronouns VARCHAR(40) NULL,
  birth_date DATE NOT NULL,
  sex_recorded VARCHAR(12) NULL,
  deceased_on DATE NULL,
  phone VARCHAR(40) NULL,
  phone_digits VARCHAR(15) CHARACTER SET ascii NULL,
  second_phone VARCHAR(40) NULL,
  second_phone_digits VARCHAR(15) CHARACTER SET ascii NULL,
  email VARCHAR(254) NULL,
  street VARCHAR(120) NULL,
  city VARCHAR(80) NULL,
  region VARCHAR(80) NULL,
  postal_code VARCHAR(20) NULL,
  contact_channel VARCHAR(10) NULL,
  language VARCHAR(35) NOT NULL,
  interpreter BOOLEAN NOT NULL,
  mobility_needs VARCHAR(200) NULL,
  coverage VARCHAR(10) NOT NULL,
  payer VARCHAR(80) NULL,
  member_number VARCHAR(40) NULL,
  guardian_name VARCHAR(120) NULL,
  guardian_phone VARCHAR(40) NULL,
  guardian_relation VARCHAR(40) NULL,
  emergency_name VARCHAR(120) NULL,
  emergency_phone VARCHAR(40) NULL,
  emergency_relation VARCHAR(40) NULL,
  skin_type VARCHAR(3) NULL,
  allergies VARCHAR(500) NULL,
  alerts VARCHAR(500) NULL,
  external_system VARCHAR(40) NULL,
  external_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  sensitive_chart BOOLEAN NOT NULL,
  merged_into BIGINT NULL,
  registered_at DATETIME(6) NOT NULL,
  CONSTRAINT patient_public_id UNIQUE (public_id),
  CONSTRAINT patient_mrn UNIQUE (mrn),
  CONSTRAINT patient_external UNIQUE (external_id, external_system),
  CONSTRAINT patient_merged FOREIGN KEY (merged_into) REFERENCES patient (id),
  INDEX patient_by_name (family_name, given_name, id),
  INDEX patient_by_birth (birth_date)
);

-- What a patient can be found by, folded to lower case without accents: our own, since no full-text parser is in both databases.
CREATE TABLE patient_search_key (
  kind VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  patient_id BIGINT NOT NULL,
  PRIMARY KEY (kind, value, patient_id),
  INDEX search_key_of_patient (patient_id),
  CONSTRAINT search_key_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
);

-- How the columns of an earlier import were read, kept for the next file with the same header.
CREATE TABLE patient_import_mapping (
  header_hash BINARY(32) NOT NULL PRIMARY KEY,
  mapping VARCHAR(4000) NOT NULL,
  saved_at DATETIME(6) NOT NULL
);
