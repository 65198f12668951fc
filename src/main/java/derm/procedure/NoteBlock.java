package derm.procedure;

import derm.catalogue.Method;
import derm.procedure.sheet.MethodBlock;
import derm.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a note says about one method: its fields, its device, its lesions. Lives and is locked with its note. */
@Entity
@Table(name = "procedure_block")
public class NoteBlock extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id", nullable = false, updatable = false)
    private ProcedureNote note;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false, updatable = false)
    private Method method;

    @Column(name = "device_id")
    private @Nullable Long deviceId;

    @Column(name = "device_name", nullable = false)
    private String deviceName = "";

    @Column(name = "handpiece_id")
    private @Nullable Long handpieceId;

    @Column(name = "handpiece_name", nullable = false)
    private String handpieceName = "";

    @Column(name = "format", nullable = false)
    private int format = SheetText.FORMAT;

    @Column(name = "body", nullable = false)
    private String body = SheetText.EMPTY;

    @ElementCollection
    @CollectionTable(name = "procedure_lesion", joinColumns = @JoinColumn(name = "block_id"))
    private List<TreatedLesion> lesions = new ArrayList<>();

    protected NoteBlock() {}

    NoteBlock(ProcedureNote note, int position, Method method) {
        this.note = note;
        this.position = position;
        this.method = method;
    }

    void write(MethodBlock block) {
        body = SheetText.of(block);
    }

    void with(Instrumentation instruments) {
        deviceId = instruments.deviceId();
        deviceName = instruments.deviceName();
        handpieceId = instruments.handpieceId();
        handpieceName = instruments.handpieceName();
    }

    void on(List<TreatedLesion> treated) {
        lesions.clear();
        lesions.addAll(treated);
    }

    /** The note it belongs to. */
    public ProcedureNote note() {
        return note;
    }

    /** Its place in the note, from 1. */
    public int position() {
        return position;
    }

    /** How it was done. */
    public Method method() {
        return method;
    }

    /** The device it was done with. */
    public @Nullable Long deviceId() {
        return deviceId;
    }

    Instrumentation instruments() {
        return new Instrumentation(deviceId, deviceName, handpieceId, handpieceName);
    }

    MethodBlock block() {
        return SheetText.read(MethodBlock.typeOf(method), body);
    }

    List<TreatedLesion> lesions() {
        return lesions.stream()
                .sorted(Comparator.comparingInt(TreatedLesion::number))
                .toList();
    }
}
