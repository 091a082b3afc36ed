/**
 * Rounds: how many people of an area may receive a scheme's grant in a year, from how much money,
 * and when they are visited. What is approved is counted on the round by one conditional update,
 * under constraints of the database, so that quota and budget cannot be exceeded by anybody.
 */
@NullMarked
package id.graduasi.grants.round;

import org.jspecify.annotations.NullMarked;
