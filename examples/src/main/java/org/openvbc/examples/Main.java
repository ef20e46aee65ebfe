package org.openvbc.examples;

/** The main job: for now it only says that there is nothing to run yet. */
public final class Main {
  private Main() {}

  /**
   * Runs the job that the arguments name.
   *
   * @param args the job and its arguments; none for the main job
   */
  public static void main(String[] args) {
    if (args.length > 0) {
      System.err.println("unknown job: " + String.join(" ", args));
      System.exit(1);
    }
    System.out.println("openvbc: no payment model is built in yet");
  }
}
