/** Capital grants: quota, money, visits, and how the businesses do. */
@NullMarked
package id.graduasi.reporting.grant;

import org.jspecify.annotations.NullMarked;
