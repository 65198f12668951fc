/** The demo clinic's registers: catalogue, rooms, devices and people of a made-up clinic, seeded through the use cases. */
@NullMarked
package derm.admin.demo;

import org.jspecify.annotations.NullMarked;
