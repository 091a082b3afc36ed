/** A feature as a service would write it, so that the platform's manners can be tried on it. */
@NullMarked
package id.graduasi.platform.web.thing;

import org.jspecify.annotations.NullMarked;
