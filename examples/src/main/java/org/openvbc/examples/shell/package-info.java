/** Opens JShell with the library on its class path and the imports done. */
@NullMarked
package org.openvbc.examples.shell;

import org.jspecify.annotations.NullMarked;
