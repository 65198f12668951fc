package derm.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts every endpoint of this desk under {@code /api}. */
@ApplicationPath("api")
public class ClinicApi extends Application {}
