package derm.platform.demo;

import derm.platform.security.AsSystem;
import derm.platform.settings.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;

/** Seeds the demo clinic at the first start of an installation that is one; does nothing anywhere else. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoClinic {

    private static final Logger LOG = Logger.getLogger(DemoClinic.class.getName());

    @Inject
    private Installation installation;

    @Inject
    private Instance<DemoStep> steps;

    @Inject
    private DemoLog log;

    @Inject
    private AsSystem asSystem;

    @PostConstruct
    void open() {
        if (installation.demo()) {
            asSystem.run(this::seed);
        }
    }

    private void seed() {
        for (DemoStep step :
                steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList()) {
            if (!log.isDone(step.name()) && !step.fits()) {
                LOG.info("This database is in use already: no demo is seeded into it.");
                return;
            }
            log.once(step);
        }
    }
}
