/**
 * One report of what settlements cost: runs the measurements, then tables, targets and a picture.
 */
@NullMarked
package org.openvbc.jmh.report;

import org.jspecify.annotations.NullMarked;
