package derm.admin;

import derm.facility.Facility;
import derm.facility.FacilityRegister;
import derm.facility.RoomDetails;
import derm.facility.RoomFeature;
import derm.facility.RoomRow;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rooms and what each is good for; one at a time is edited beside the list. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Facility facility;

    @Inject
    private transient FacilityRegister register;

    private final Typed form = new Typed();
    private @Nullable UUID id;
    private int version;
    private boolean active = true;

    /** Shows the room asked for in the form, or an empty form. */
    public void open() {
        if (id != null) {
            RoomRow room = getRooms().stream()
                    .filter(row -> row.publicId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("room"));
            version = room.version();
            active = room.active();
            form.show("name", room.name());
            form.showAll("features", room.features());
        }
    }

    /** Saves the room. */
    public String save() {
        RoomDetails details = new RoomDetails(
                form.text("name"),
                form.chosen("features").stream().map(RoomFeature::valueOf).collect(Collectors.toSet()));
        if (id == null) {
            register.addRoom(details);
        } else {
            register.changeRoom(id, version, details);
        }
        return "/admin/rooms.xhtml?faces-redirect=true";
    }

    /** Puts the room into use or out of it. */
    public String use(boolean inUse) {
        if (id != null) {
            register.useRoom(id, version, inUse);
        }
        return "/admin/rooms.xhtml?faces-redirect=true";
    }

    /** All rooms. */
    public List<RoomRow> getRooms() {
        return facility.rooms();
    }

    /** What a room can be good for. */
    public List<RoomFeature> getAllFeatures() {
        return List.of(RoomFeature.values());
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }

    /** Whether the room is in use. */
    public boolean isActive() {
        return active;
    }

    /** The room in the form; none for a new one. */
    public @Nullable UUID getId() {
        return id;
    }

    /** The room in the form. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }
}
