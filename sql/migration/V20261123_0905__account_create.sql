CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  login_name VARCHAR(120) NOT NULL UNIQUE,
  display_name VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  role VARCHAR(20) NOT NULL,
  patient_id BIGINT NULL,
  staff_id BIGINT NULL,
  active BOOLEAN NOT NULL,
  credential_version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  INDEX account_by_patient (patient_id),
  CHECK (role IN ('FRONT_DESK', 'NURSE', 'DERMATOLOGIST', 'ADMIN', 'PATIENT')),
  CHECK (role <> 'PATIENT' OR patient_id IS NOT NULL)
);

CREATE TABLE api_token (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id BINARY(16) NOT NULL UNIQUE,
  version INT NOT NULL,
  token_hash BINARY(32) NOT NULL UNIQUE,
  account_id BIGINT NOT NULL,
  label VARCHAR(80) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Wrong passwords per account and device: a stranger's failures never delay a device the owner has used before.
CREATE TABLE sign_in_delay (
  account_id BIGINT NOT NULL,
  device_hash BINARY(32) NOT NULL,
  known BOOLEAN NOT NULL,
  failures INT NOT NULL,
  blocked_until DATETIME(6) NULL,
  PRIMARY KEY (account_id, device_hash),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Links that work once: set-up, invitation, reset. Hashed, bound to a purpose, short-lived.
CREATE TABLE one_time_link (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  purpose VARCHAR(20) NOT NULL,
  account_id BIGINT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL
);
