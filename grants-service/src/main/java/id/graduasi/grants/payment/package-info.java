/**
 * Money in bulk, by way of a bank: the office orders the payments of a round that are due, hands
 * the bank their file, and takes in what the bank answers. An order has a number that says nothing
 * about the recipient; names and account numbers never come here. The rules of a payment are those
 * of {@link id.graduasi.grants.grant}.
 */
@NullMarked
package id.graduasi.grants.payment;

import org.jspecify.annotations.NullMarked;
