package derm.availability;

import derm.shared.Bookables;
import derm.shared.ResourceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;

/** Lets the registers make their people and things claimable, in their own transaction. */
@Dependent
class ResourceRows implements Bookables {

    private final CurrentConnection connection;

    @Inject
    ResourceRows(CurrentConnection connection) {
        this.connection = connection;
    }

    @Override
    public void added(long resourceId, ResourceKind kind) {
        new Resources(connection.get()).add(resourceId, kind);
    }

    @Override
    public void lock(Collection<Long> resourceIds) {
        new Resources(connection.get()).lock(resourceIds);
    }
}
