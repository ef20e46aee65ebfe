package consumer;

/** A user of the jars on the module path. */
public final class Main {
  private Main() {}

  /**
   * Names a type of each jar.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(
        "module path: "
            + org.openvbc.core.money.Placeholder.class.getName()
            + ", "
            + org.openvbc.quality.mssp.Placeholder.class.getName()
            + ", "
            + org.openvbc.models.mssp.Placeholder.class.getName());
  }
}
