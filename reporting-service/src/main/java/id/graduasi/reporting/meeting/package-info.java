/**
 * The paper of the coordination meeting (Rakor): what an office puts on the table, made from the
 * reports that also answer one by one. Everything on it is read in one snapshot; nothing of it is
 * about a person.
 */
@NullMarked
package id.graduasi.reporting.meeting;

import org.jspecify.annotations.NullMarked;
