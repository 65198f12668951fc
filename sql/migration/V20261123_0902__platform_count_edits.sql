-- Counts the edits of what planning and pricing read, so that a snapshot in memory knows when it is stale.
CREATE TABLE snapshot_version (
  name VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL
);
INSERT INTO snapshot_version (name, version) VALUES ('PLANNING', 1), ('PRICES', 1);

-- The steps of the demo clinic's seed that are done; empty in a real clinic.
CREATE TABLE demo_step (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  done_at DATETIME(6) NOT NULL
);
