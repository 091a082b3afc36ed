/**
 * Certificates of graduation, as PDF in Indonesian or English. This service knows no names: the
 * certificate carries the family number and lines on which the office writes names and signs.
 */
@NullMarked
package id.graduasi.graduation.certificate;

import org.jspecify.annotations.NullMarked;
