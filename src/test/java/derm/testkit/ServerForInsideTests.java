package derm.testkit;

import derm.launch.DatabaseAccess;
import java.util.Locale;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Gives the server of the tests inside it the one database, and deploys the application once for all of them instead of
 * once for each class.
 */
public class ServerForInsideTests implements LoadableExtension {

    private static final int FIRST = 100;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Observer.class);
    }

    /** Listens to what Arquillian is about to do. */
    public static class Observer {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario shared;
        private boolean deployed;

        /** Before the configuration is read: the server's options name the database. */
        public void configure(@Observes(precedence = FIRST) ManagerStarted event) {
            DatabaseAccess database = ClinicDatabase.access();
            StringBuilder options = new StringBuilder("-Xmx400m -Duser.timezone=UTC -Dclinic.demo=false");
            database.environment()
                    .forEach((name, value) -> options.append(" -D")
                            .append(name.toLowerCase(Locale.ROOT).replace('_', '.'))
                            .append('=')
                            .append(value));
            options.append(" -Dclinic.data.dir=").append(ClinicDatabase.folder().path());
            options.append(" -Dclinic.audit.key=").append(ClinicServer.AUDIT_KEY);
            System.setProperty("payara.cmdOptions", options.toString());
            System.setProperty("payara.extraMicroOptions", "--disablephonehome");
        }

        /** One scenario for all classes. */
        public void generate(@Observes(precedence = FIRST) EventContext<GenerateDeployment> event) {
            if (shared == null) {
                event.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        /** Deployed for the first class only. */
        public void deploy(@Observes(precedence = FIRST) EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        /** Stays until the tests are over and the server with it. */
        public void undeploy(@Observes(precedence = FIRST) EventContext<UnDeployManagedDeployments> event) {
            // the server is stopped by its own shutdown hook
        }
    }
}
