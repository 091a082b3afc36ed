/**
 * The international standard for asking a registry, SP-DCI 1.0.0: social registry and integrated
 * beneficiary registry. It stands over the use cases of families and enrollments and changes
 * nothing; what it answers is what row security shows the sender.
 */
@NullMarked
package id.graduasi.registry.dci;

import org.jspecify.annotations.NullMarked;
