/** What replays of published results share: verdicts, reports, and rows known to differ. */
@NullMarked
package org.openvbc.examples.replay;

import org.jspecify.annotations.NullMarked;
