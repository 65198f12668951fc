-- Whatever can be in one place only: provider, nurse, room, device, patient. Its row is the lock of its time.
CREATE TABLE resource (
    id   BIGINT      NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL
);

-- What was planned, one row per phase and resource of an appointment or a hold (owner_id is the key of either).
-- [from_slot, to_slot) stays as planned; [from_slot, busy_to) is what is still claimed, empty once released.
-- Clustered so that the busy time of some resources in a range is one short range read each; no phase lasts a day.
CREATE TABLE appointment_phase (
    resource_id BIGINT      NOT NULL,
    from_slot   INT         NOT NULL,
    owner_id    BIGINT      NOT NULL,
    to_slot     INT         NOT NULL,
    busy_to     INT         NOT NULL,
    item_no     SMALLINT    NOT NULL,
    kind        VARCHAR(16) NOT NULL,
    PRIMARY KEY (resource_id, from_slot, owner_id),
    KEY appointment_phase_owner (owner_id),
    CONSTRAINT appointment_phase_within_a_day CHECK (to_slot > from_slot AND to_slot <= from_slot + 288),
    CONSTRAINT appointment_phase_busy CHECK (busy_to >= from_slot AND busy_to <= to_slot)
);

-- The referee: a five-minute slot of a resource belongs to one owner. Lanes above 0 exist only where a provider was
-- overbooked on purpose; they are always filled from below.
CREATE TABLE claim (
    resource_id BIGINT  NOT NULL,
    slot        INT     NOT NULL,
    lane        TINYINT NOT NULL,
    owner_id    BIGINT  NOT NULL,
    PRIMARY KEY (resource_id, slot, lane),
    KEY claim_owner (owner_id)
);

-- Owners whose time runs out: holds. Whoever removes the row decides the hold's fate (swept, given back or confirmed).
CREATE TABLE hold_expiry (
    owner_id   BIGINT      NOT NULL PRIMARY KEY,
    expires_at DATETIME(6) NOT NULL,
    KEY hold_expiry_at (expires_at)
);
