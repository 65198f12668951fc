-- Who can be booked: providers treat, nurses prepare and assist. Nobody is deleted; who left is not active.
CREATE TABLE staff_member (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  display_name VARCHAR(80) NOT NULL,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  initials VARCHAR(3) NOT NULL,
  board_position SMALLINT NOT NULL,
  active BOOLEAN NOT NULL
);

CREATE TABLE provider_method (
  provider_id BIGINT NOT NULL,
  method VARCHAR(20) NOT NULL,
  PRIMARY KEY (provider_id, method),
  CONSTRAINT provider_method_of FOREIGN KEY (provider_id) REFERENCES staff_member (id)
);

CREATE TABLE provider_licence (
  provider_id BIGINT NOT NULL,
  state CHAR(2) NOT NULL,
  PRIMARY KEY (provider_id, state),
  CONSTRAINT provider_licence_of FOREIGN KEY (provider_id) REFERENCES staff_member (id)
);

-- A week's working hours, valid from a day until the next week of the same person begins.
CREATE TABLE working_week (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  staff_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  CONSTRAINT working_week_begins_once UNIQUE (staff_id, valid_from),
  CONSTRAINT working_week_of FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);

CREATE TABLE working_range (
  week_id BIGINT NOT NULL,
  weekday VARCHAR(9) NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  PRIMARY KEY (week_id, weekday, from_time),
  CONSTRAINT working_range_of FOREIGN KEY (week_id) REFERENCES working_week (id),
  CONSTRAINT working_range_forward CHECK (to_time > from_time)
);

-- What a part of somebody's working time is for, valid [valid_from, valid_to).
CREATE TABLE session_template (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  staff_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  weekday VARCHAR(9) NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  release_hours SMALLINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  INDEX session_template_by_staff (staff_id, valid_from),
  CONSTRAINT session_template_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
  CONSTRAINT session_template_forward CHECK (to_time > from_time),
  CONSTRAINT session_template_lasts CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE session_template_method (
  template_id BIGINT NOT NULL,
  method VARCHAR(20) NOT NULL,
  PRIMARY KEY (template_id, method),
  CONSTRAINT session_template_method_of FOREIGN KEY (template_id) REFERENCES session_template (id)
);

CREATE TABLE absence (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  staff_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  from_at DATETIME(6) NOT NULL,
  to_at DATETIME(6) NOT NULL,
  note VARCHAR(200) NULL,
  INDEX absence_by_staff (staff_id, to_at),
  INDEX absence_by_time (to_at),
  CONSTRAINT absence_of FOREIGN KEY (staff_id) REFERENCES staff_member (id),
  CONSTRAINT absence_forward CHECK (to_at > from_at)
);
