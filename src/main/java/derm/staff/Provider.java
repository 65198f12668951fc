package derm.staff;

import derm.catalogue.Method;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** A dermatologist or other clinician who can be booked, with the methods they do and the states they may practise in. */
@Entity
@DiscriminatorValue("PROVIDER")
public class Provider extends StaffMember {

    @ElementCollection
    @CollectionTable(name = "provider_method", joinColumns = @JoinColumn(name = "provider_id"))
    @Column(name = "method", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Method> methods = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "provider_licence", joinColumns = @JoinColumn(name = "provider_id"))
    @Column(name = "state", nullable = false, length = 2)
    private Set<String> licences = new HashSet<>();

    protected Provider() {}

    Provider(ProviderDetails details, int boardPosition) {
        super(details.names(), boardPosition);
        practise(details);
    }

    void change(ProviderDetails details) {
        rename(details.names());
        practise(details);
    }

    private void practise(ProviderDetails details) {
        methods.retainAll(details.methods());
        methods.addAll(details.methods());
        licences.retainAll(details.licences());
        licences.addAll(details.licences());
    }

    /** What they do. */
    public Set<Method> methods() {
        return Set.copyOf(methods);
    }

    /** Two-letter codes of the states they are licensed in, which online consults ask for. */
    public Set<String> licences() {
        return Set.copyOf(licences);
    }
}
