/** Exact money and rates, sourced parameters, worksheets and the clauses payment models share. */
@SuppressWarnings("module") // the modules that internal is opened to are built after this one
module org.openvbc.core {
  requires ch.obermuhlner.math.big;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.openvbc.core.actuarial;
  exports org.openvbc.core.clause;
  exports org.openvbc.core.column;
  exports org.openvbc.core.model;
  exports org.openvbc.core.money;
  exports org.openvbc.core.parameter;
  exports org.openvbc.core.quality;
  exports org.openvbc.core.source;
  exports org.openvbc.core.time;
  exports org.openvbc.core.worksheet;
  exports org.openvbc.core.internal to
      org.openvbc.models,
      org.openvbc.quality;
}
