@NullMarked
package id.graduasi.local.demo;

import org.jspecify.annotations.NullMarked;
