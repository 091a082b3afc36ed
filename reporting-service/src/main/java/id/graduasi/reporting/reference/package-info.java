/** Regions and programmes by name: what turns codes into words people use. */
@NullMarked
package id.graduasi.reporting.reference;

import org.jspecify.annotations.NullMarked;
