-- A numbered point or cluster on a patient's face map. It belongs to the patient, not to a note.
CREATE TABLE lesion (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  number SMALLINT NOT NULL,
  lesions SMALLINT NOT NULL,
  zone VARCHAR(12) NOT NULL,
  side VARCHAR(8) NOT NULL,
  view VARCHAR(6) NOT NULL,
  x DECIMAL(6,2) NOT NULL,
  y DECIMAL(6,2) NOT NULL,
  size_mm DECIMAL(4,1) NULL,
  note VARCHAR(300) NOT NULL,
  fate VARCHAR(10) NOT NULL,
  found_at DATETIME(6) NOT NULL,
  CONSTRAINT lesion_number UNIQUE (patient_id, number),
  CONSTRAINT lesion_count CHECK (lesions BETWEEN 1 AND 200),
  CONSTRAINT lesion_size CHECK (size_mm > 0 AND size_mm <= 50)
);

-- What became of a lesion: found, treated, cleared, recurred. Rows are only ever added.
CREATE TABLE lesion_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesion_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  lesions SMALLINT NOT NULL,
  method VARCHAR(20) NULL,
  note_id BIGINT NULL,
  staff_name VARCHAR(120) NOT NULL,
  remark VARCHAR(300) NOT NULL,
  CONSTRAINT lesion_event_of FOREIGN KEY (lesion_id) REFERENCES lesion (id),
  INDEX lesion_event_of_note (note_id)
);

DELIMITER //
CREATE TRIGGER lesion_event_stays BEFORE UPDATE ON lesion_event FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lesion_event is append-only';
END//
CREATE TRIGGER lesion_event_kept BEFORE DELETE ON lesion_event FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lesion_event is append-only';
END//
DELIMITER ;
