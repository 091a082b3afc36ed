/**
 * What all OpenAPI documents share: how to sign in, the headers, the problems, examples. A resource
 * declares only what is its own.
 */
@org.jspecify.annotations.NullMarked
package id.graduasi.platform.web.openapi;
