package es.caib.empara.launcher;

/** The command line, and the setting that it wins over. */
final class Options {

  static final int HELP = -1;

  static final String USAGE =
      """
      java -jar empara-micro.jar [--port N]
        --port N   HTTP port, 1 to 65535 (setting empara.http.port, default 8080)
        --help     this text
      Settings are MicroProfile Config names; as environment variables EMPARA_DB_URL and so on.""";

  private static final int DEFAULT_PORT = 8080;

  private Options() {}

  /**
   * The port to listen on, or {@link #HELP}.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  static int port(String[] arguments) {
    String port = setting();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--help") || argument.equals("-h")) {
        return HELP;
      } else if (argument.equals("--port") && i + 1 < arguments.length) {
        port = arguments[++i];
      } else if (argument.startsWith("--port=")) {
        port = argument.substring("--port=".length());
      } else {
        throw new IllegalArgumentException("unknown option: " + argument);
      }
    }
    return port == null ? DEFAULT_PORT : number(port);
  }

  private static String setting() {
    String property = System.getProperty("empara.http.port");
    return property != null ? property : System.getenv("EMPARA_HTTP_PORT");
  }

  private static int number(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one clear error below
    }
    throw new IllegalArgumentException("--port: '" + text + "' is not a port");
  }
}
