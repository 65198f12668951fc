-- What a dermatologist decided should be done; bookings and quotes start from it.
CREATE TABLE treatment_order (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  patient_id BIGINT NOT NULL,
  ordered_by BIGINT NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  provider_id BIGINT NULL,
  within_weeks SMALLINT NOT NULL,
  book_by DATE NOT NULL,
  remarks VARCHAR(1000) NOT NULL,
  status VARCHAR(12) NOT NULL,
  appointment_id BIGINT NULL,
  booked_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  closing_reason VARCHAR(300) NULL,
  CONSTRAINT order_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT order_ordered_by FOREIGN KEY (ordered_by) REFERENCES staff_member (id),
  CONSTRAINT order_provider FOREIGN KEY (provider_id) REFERENCES staff_member (id),
  CONSTRAINT order_within CHECK (within_weeks BETWEEN 1 AND 52),
  INDEX order_to_book (status, book_by, public_id),
  INDEX order_of_patient (patient_id, ordered_at),
  INDEX order_of_appointment (appointment_id)
);

CREATE TABLE treatment_order_item (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  order_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  method VARCHAR(20) NOT NULL,
  band VARCHAR(10) NOT NULL,
  lesions SMALLINT NULL,
  zones VARCHAR(120) NOT NULL,
  sessions SMALLINT NOT NULL,
  exception_reason VARCHAR(300) NULL,
  CONSTRAINT order_item_order FOREIGN KEY (order_id) REFERENCES treatment_order (id),
  CONSTRAINT order_item_lesions CHECK (lesions BETWEEN 1 AND 200),
  CONSTRAINT order_item_sessions CHECK (sessions BETWEEN 1 AND 12),
  UNIQUE (order_id, position)
);
