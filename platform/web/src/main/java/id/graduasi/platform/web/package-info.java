/**
 * The manners of the APIs: problems in two languages, pages that are stable under inserts, requests
 * that may be repeated, conditional changes, and OpenAPI documents that say where they are served.
 */
@NullMarked
package id.graduasi.platform.web;

import org.jspecify.annotations.NullMarked;
