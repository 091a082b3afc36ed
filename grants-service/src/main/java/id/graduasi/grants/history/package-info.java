/**
 * Grants given before rounds were kept here. An office sends them as a file: who was given what, by
 * which decree, when it was paid, and how the business stood at the visits. Nobody judges again
 * whether she was eligible: it was decided then, by other people and other rules. The file may come
 * again; a person, scheme and year have one grant.
 */
@NullMarked
package id.graduasi.grants.history;

import org.jspecify.annotations.NullMarked;
