-- A signed note and everything it covers cannot be changed or deleted, by any path through SQL rows. What follows it
-- (signature, addenda, declared void) can only be added.
DELIMITER //
CREATE TRIGGER procedure_note_locked BEFORE UPDATE ON procedure_note FOR EACH ROW
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_note_kept BEFORE DELETE ON procedure_note FOR EACH ROW
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note is not deleted';
  END IF;
END//
CREATE TRIGGER procedure_block_closed BEFORE INSERT ON procedure_block FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_block_locked BEFORE UPDATE ON procedure_block FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL OR (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_block_kept BEFORE DELETE ON procedure_block FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_lot_closed BEFORE INSERT ON procedure_lot FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_lot_locked BEFORE UPDATE ON procedure_lot FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL OR (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_lot_kept BEFORE DELETE ON procedure_lot FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_reason_closed BEFORE INSERT ON procedure_reason FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_reason_locked BEFORE UPDATE ON procedure_reason FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL OR (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_reason_kept BEFORE DELETE ON procedure_reason FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_time_out_closed BEFORE INSERT ON procedure_time_out FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_time_out_locked BEFORE UPDATE ON procedure_time_out FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL OR (SELECT n.signed_at FROM procedure_note n WHERE n.id = NEW.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_time_out_kept BEFORE DELETE ON procedure_time_out FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n WHERE n.id = OLD.note_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_lesion_closed BEFORE INSERT ON procedure_lesion FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n JOIN procedure_block b ON b.note_id = n.id WHERE b.id = NEW.block_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_lesion_locked BEFORE UPDATE ON procedure_lesion FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n JOIN procedure_block b ON b.note_id = n.id WHERE b.id = OLD.block_id) IS NOT NULL OR (SELECT n.signed_at FROM procedure_note n JOIN procedure_block b ON b.note_id = n.id WHERE b.id = NEW.block_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_lesion_kept BEFORE DELETE ON procedure_lesion FOR EACH ROW
BEGIN
  IF (SELECT n.signed_at FROM procedure_note n JOIN procedure_block b ON b.note_id = n.id WHERE b.id = OLD.block_id) IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a signed note does not change';
  END IF;
END//
CREATE TRIGGER procedure_signature_locked BEFORE UPDATE ON procedure_signature FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'procedure_signature is append-only';
END//
CREATE TRIGGER procedure_signature_kept BEFORE DELETE ON procedure_signature FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'procedure_signature is append-only';
END//
CREATE TRIGGER procedure_addendum_locked BEFORE UPDATE ON procedure_addendum FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'procedure_addendum is append-only';
END//
CREATE TRIGGER procedure_addendum_kept BEFORE DELETE ON procedure_addendum FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'procedure_addendum is append-only';
END//
CREATE TRIGGER procedure_void_locked BEFORE UPDATE ON procedure_void FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'procedure_void is append-only';
END//
CREATE TRIGGER procedure_void_kept BEFORE DELETE ON procedure_void FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'procedure_void is append-only';
END//
DELIMITER ;
