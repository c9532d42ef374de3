/** The program with forecasts so plain that one sees what must be kept of them. */
@NullMarked
package foreseen;

import org.jspecify.annotations.NullMarked;
