package derm.admin.demo;

import derm.platform.demo.DemoStep;
import derm.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The demo clinic's first step: what it offers, where, with what and by whom. */
@ApplicationScoped
class RegistersDemo implements DemoStep {

    @Inject
    private StaffDirectory directory;

    @Inject
    private DemoCatalogue catalogue;

    @Inject
    private DemoFacility facility;

    @Inject
    private DemoStaff staff;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "registers";
    }

    @Override
    public boolean fits() {
        return directory.providers().isEmpty();
    }

    @Override
    public void seed() {
        catalogue.seed();
        facility.seed();
        staff.seed();
    }
}
